import type { Core } from '@strapi/strapi';
import { checkLinks, checkSlug } from '../../../shared/documents/check-fields';
import { registerGuard, type GuardedWrite, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { declareStates } from '../../../shared/imports/declared-machines';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { isTimeZone } from '../../../shared/time/zone';
import { webinarStates, type WebinarState } from '../domain/webinar-states';

const WEBINAR = 'api::leads.webinar';
const REGISTRATION = 'api::leads.webinar-registration';

function checkState(before: Record<string, unknown> | null, chosen: unknown): void {
  const state = before?.webinarStatus as WebinarState | null | undefined;
  if (!state || chosen === undefined || chosen === null || chosen === state) return;
  const allowed = webinarStates.next(state);
  if (allowed.includes(chosen as WebinarState)) return;
  const message = `A webinar that is ${state} does not become ${String(chosen)}.`;
  throw new AppError('illegal_transition', message, { path: 'webinarStatus', allowed });
}

async function checkWebinar(write: GuardedWrite): Promise<void> {
  const { data } = write;
  await checkSlug(write);
  checkLinks(data, { links: ['meetingUrl', 'recordingUrl'] });
  if (data.timezone != null && !(typeof data.timezone === 'string' && isTimeZone(data.timezone))) {
    throw new AppError('invalid_time_zone', 'Expected an IANA time zone such as Europe/Berlin.', { path: 'timezone' });
  }
  const before = await write.existing();
  checkState(before, data.webinarStatus);
  const { registrationDeadline: deadline, scheduledAt } = { ...before, ...data };
  if (deadline && scheduledAt && new Date(deadline as string) > new Date(scheduledAt as string)) {
    throw new AppError('invalid_input', 'Registration ends when the webinar begins at the latest.', {
      path: 'registrationDeadline',
    });
  }
}

const saveWebinar: WriteRule = async (write, next) => {
  await checkWebinar(write);
  return next();
};

/** A registration by hand: it belongs to a webinar and is dated. */
const saveRegistration: WriteRule = async (write, next) => {
  if (write.documentId === undefined) write.data.registeredAt ??= now(write.strapi);
  const saved = (await next()) as { documentId: string };
  const stored = await rowsOf(write.strapi, REGISTRATION).findOne({
    where: { documentId: saved.documentId },
    populate: ['webinar'],
  });
  if (!stored?.webinar) {
    throw new AppError('invalid_input', 'A registration belongs to a webinar.', { path: 'webinar' });
  }
  return saved;
};

/** Webinars make sense at every door, and go from state to state as they may. */
export function guardWebinars(strapi: Core.Strapi): void {
  declareStates(strapi, { uid: WEBINAR, attribute: 'webinarStatus', machine: webinarStates });
  registerGuard(strapi, {
    uid: WEBINAR,
    rules: { create: saveWebinar, update: saveWebinar, clone: saveWebinar },
  });
  registerGuard(strapi, { uid: REGISTRATION, rules: { create: saveRegistration, update: saveRegistration } });
}
