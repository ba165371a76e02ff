import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { registerGuard, type GuardedWrite, type WriteRule } from '../../../shared/documents/guard';
import { changedAttributes, OF_FORMS } from '../../../shared/documents/saved/changed-attributes';
import { AppError, errorsOn } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { consentStates, type ConsentState } from '../domain/consent-states';

const CONSENT = 'api::accounts.consent';

interface Request {
  ip?: string;
  headers?: Record<string, unknown>;
}

const EVIDENCE = 'A consent is evidence: it is given and withdrawn, never edited.';

const never: WriteRule = () => Promise.reject(new AppError('rule_refused', EVIDENCE));

/** A form that nobody changed says nothing; of any other its fields are told. */
async function refuseEdits({ strapi, documentId, data, existing }: GuardedWrite): Promise<unknown> {
  const names = Object.keys(strapi.contentType(CONSENT).attributes).filter((name) => !OF_FORMS.includes(name));
  const changed = await changedAttributes(strapi, { uid: CONSENT, documentId, locale: null, data }, names);
  if (changed.length === 0) return existing();
  throw new AppError('rule_refused', EVIDENCE, {
    errors: errorsOn(changed, EVIDENCE),
  });
}

/** A member's own address is confirmed already, so consent is given at once. */
const give: WriteRule = async ({ strapi, door, data }, next) => {
  if (door === 'admin') throw new AppError('rule_refused', 'Nobody can consent for somebody else.');
  const request = strapi.requestContext.get()?.request as Request | undefined;
  const agent = request?.headers?.['user-agent'];
  const at = now(strapi);
  Object.assign(data, {
    textHash: createHash('sha256').update(String(data.textShown)).digest('hex'),
    consentStatus: 'confirmed',
    requestedAt: at,
    confirmedAt: at,
    ipAddress: request?.ip?.slice(0, 45),
    userAgent: typeof agent === 'string' ? agent.slice(0, 500) : undefined,
  });
  return next();
};

const withdraw: WriteRule = async (write, next) => {
  const { data, strapi, door } = write;
  if (door === 'admin') return refuseEdits(write);
  if (data.consentStatus !== 'withdrawn' || Object.keys(data).length !== 1) {
    return never(write, next);
  }
  const before = await write.existing();
  const state = (before?.consentStatus ?? 'requested') as ConsentState;
  if (!consentStates.move(state, 'withdraw').ok) {
    throw new AppError('illegal_transition', 'This consent was withdrawn already.', { allowed: [] });
  }
  data.withdrawnAt = now(strapi);
  return next();
};

/** A consent holds what was shown, where and when; it can be withdrawn, and stays. */
export function guardConsents(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: CONSENT, rules: { create: give, update: withdraw, delete: never } });
}
