import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { inquiryMoves, isAnswer, type InquiryStatus, type Side } from '../domain/inquiry-moves';
import { findActorProfile, requireActorProfile } from '../read-models/actor-profile';

const create: WriteRule = async ({ strapi, door, data }, next) => {
  if (door !== 'api') return next();
  const client = await findActorProfile(strapi);
  if (!client && data.senderEmail == null) await requireActorProfile(strapi);
  if (client) data.client = client.documentId;
  if (client && client.documentId === data.influencer) {
    throw new AppError('rule_refused', 'Nobody asks themselves.', { path: 'influencer' });
  }
  data.inquiryStatus = 'pending';
  return next();
};

const update: WriteRule = async (write, next) => {
  const { strapi, door, data } = write;
  if (data.inquiryStatus === undefined) return next();
  const stored = (await write.existing()) as Record<string, unknown> | null;
  const from = (stored?.inquiryStatus ?? 'pending') as InquiryStatus;
  const to = data.inquiryStatus as InquiryStatus;
  if (door === 'api') {
    const actor = await requireActorProfile(strapi);
    const side: Side = stored?.influencerDocumentId === actor.documentId ? 'influencer' : 'client';
    const allowed = inquiryMoves(side, from);
    if (!allowed.includes(to)) {
      throw new AppError('illegal_transition', `An inquiry that is ${from} cannot become ${to}.`, { allowed });
    }
  }
  if (to !== from) {
    data.readAt ??= stored?.readAt ?? now(strapi);
    if (isAnswer(to)) data.respondedAt ??= stored?.respondedAt ?? now(strapi);
  }
  return next();
};

/** An inquiry is from whoever sends it, and moves as its table of states says. */
export function guardInquiries(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::marketplace.inquiry',
    rules: { create, update },
  });
}
