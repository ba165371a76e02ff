import type { Core, UID } from '@strapi/strapi';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import { registerGuard } from '../../../shared/documents/guard';
import { asCode } from '../../../shared/context/door';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { AppError } from '../../../shared/errors/app-error';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { authorName } from '../domain/author-name';
import { judgeSubject, SUBJECT_RELATIONS, type SubjectRelation } from '../domain/review-subject';
import { REVIEWED, countReviews, type Reviewed } from '../use-cases/count-reviews';

const REVIEW = 'api::accounts.review';
const USER = 'plugin::users-permissions.user';
const APPOINTMENT = 'api::bookings.appointment';

const TARGETS: Record<SubjectRelation, UID.ContentType> = {
  product: 'api::commerce.product',
  appointment: APPOINTMENT,
  provider: 'api::bookings.service-provider',
  campaignBooking: 'api::marketplace.campaign-booking',
  profile: 'api::marketplace.profile',
};

type Targets = Partial<Record<SubjectRelation, string>>;

async function targetsOf({ strapi, data }: GuardedWrite): Promise<Targets> {
  const targets: Targets = {};
  for (const relation of SUBJECT_RELATIONS) {
    const documentId = await relationDocumentId(strapi, TARGETS[relation], data[relation]);
    if (documentId !== undefined) targets[relation] = documentId;
  }
  return targets;
}

/** A review of an appointment is of who came; only one that took place can be reviewed. */
async function readAppointment({ strapi, data }: GuardedWrite, documentId: string): Promise<void> {
  const appointment = await asCode(() =>
    documentsOf(strapi, APPOINTMENT).findOne({ documentId, populate: { provider: { fields: ['documentId'] } } }),
  );
  if (appointment?.appointmentStatus !== 'completed') {
    throw new AppError('rule_refused', 'Only an appointment that took place can be reviewed.', { path: 'appointment' });
  }
  data.provider = appointment.provider?.documentId ?? null;
  data.isVerified = true;
}

async function signReview({ strapi, data }: GuardedWrite, about: string): Promise<void> {
  const user = await relationDocumentId(strapi, USER, data.user);
  if (user === undefined) return;
  const person = await asCode(() =>
    documentsOf(strapi, USER).findOne({ documentId: user, fields: ['firstName', 'lastName'] }),
  );
  data.authorName ??= authorName(person ?? {});
  data.authorKey = `${user}:${about}`;
}

/** The things that the stored review counts for. */
async function reviewedThings({ strapi }: GuardedWrite, documentId: string | undefined) {
  if (documentId === undefined) return [];
  const row = await rowsOf(strapi, REVIEW).findOne({ where: { documentId } });
  return REVIEWED.flatMap((reviewed: Reviewed) => {
    const target = row?.[`${reviewed}DocumentId`];
    return typeof target === 'string' ? [{ reviewed, documentId: target }] : [];
  });
}

const create: WriteRule = async (write, next) => {
  const { data, door, strapi } = write;
  const targets = await targetsOf(write);
  const verdict = judgeSubject(targets);
  if (!verdict.ok) throw new AppError('invalid_input', verdict.message, { path: 'product' });
  data.subject = verdict.subject;
  if (targets.appointment !== undefined) await readAppointment(write, targets.appointment);
  await signReview(write, `${verdict.relation}:${verdict.target}`);
  if (data.rating == null) throw new AppError('invalid_input', 'A rating from 1 to 5 is needed.', { path: 'rating' });
  if (door === 'api') data.reviewStatus = 'pending';
  const saved = (await next()) as { documentId: string };
  await countReviews(strapi, await reviewedThings(write, saved.documentId));
  return saved;
};

const update: WriteRule = async (write, next) => {
  const { data, door, strapi, documentId } = write;
  // What its author changes is looked at again before it is shown.
  if (door === 'api' && ['rating', 'title', 'comment'].some((name) => name in data)) data.reviewStatus = 'pending';
  if (data.response) {
    const before = await write.existing();
    if (before?.response !== data.response) data.respondedAt ??= now(strapi);
  }
  const before = await reviewedThings(write, documentId);
  const saved = await next();
  await countReviews(strapi, [...before, ...(await reviewedThings(write, documentId))]);
  return saved;
};

const remove: WriteRule = async (write, next) => {
  const before = await reviewedThings(write, write.documentId);
  const removed = await next();
  await countReviews(write.strapi, before);
  return removed;
};

/** A review is of one thing, once by each member, and shown when staff approved it; figures follow at every door. */
export function guardReviews(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: REVIEW,
    rules: { create, update, delete: remove },
  });
}
