import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { conversationStates, type ConversationState } from '../domain/conversation-states';
import { requireActorProfile } from '../read-models/actor-profile';

const CONVERSATION = 'api::marketplace.conversation';
const INQUIRY = 'api::marketplace.inquiry';

/** Both sides of a conversation about an inquiry are those of the inquiry. */
const create: WriteRule = async ({ strapi, door, data }, next) => {
  if (door !== 'api') return next();
  const actor = await requireActorProfile(strapi);
  if (typeof data.inquiry === 'string') {
    const inquiry = await rowsOf(strapi, INQUIRY).findOne({ where: { documentId: data.inquiry } });
    if (!inquiry?.clientDocumentId) {
      throw new AppError('rule_refused', 'This inquiry came from a guest; answer it by e-mail.', { path: 'inquiry' });
    }
    Object.assign(data, { client: inquiry.clientDocumentId, influencer: inquiry.influencerDocumentId });
  } else {
    data.client = actor.documentId;
  }
  if (data.influencer == null || data.influencer === data.client) {
    throw new AppError('invalid_input', 'Say whom you want to talk to.', { path: 'influencer' });
  }
  data.conversationStatus = conversationStates.initial;
  return next();
};

const update: WriteRule = async (write, next) => {
  const stored = await write.existing();
  const state = (stored?.conversationStatus ?? conversationStates.initial) as ConversationState;
  const allowed = conversationStates.allowed(state);
  if (write.data.conversationStatus !== undefined && allowed.length === 0) {
    throw new AppError('illegal_transition', 'A closed conversation stays closed.', { allowed });
  }
  return next();
};

/** A conversation is between a client and an influencer; closing it is the end. */
export function guardConversations(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: CONVERSATION,
    rules: { create, update },
  });
}
