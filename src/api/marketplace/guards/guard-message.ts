import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { conversationStates } from '../domain/conversation-states';
import { requireActorProfile } from '../read-models/actor-profile';
import { notifyOfMessage } from '../use-cases/notify-of-message';

const CONVERSATION = 'api::marketplace.conversation';

const create: WriteRule = async ({ strapi, door, data }, next) => {
  if (door !== 'api') return next();
  const sender = await requireActorProfile(strapi);
  const conversations = rowsOf(strapi, CONVERSATION);
  const conversation = await conversations.findOne({ where: { documentId: data.conversation } });
  const sides = [conversation?.clientDocumentId, conversation?.influencerDocumentId];
  if (!conversation || !sides.includes(sender.documentId)) {
    throw new AppError('not_found', 'There is no such conversation of yours.');
  }
  const verdict = conversationStates.move(conversation.conversationStatus ?? conversationStates.initial, 'write');
  if (!verdict.ok) {
    throw new AppError('rule_refused', 'This conversation is closed.', { path: 'conversation' });
  }
  Object.assign(data, { sender: sender.documentId, isRead: false });
  const saved = await next();
  // An archived conversation comes back with a new message.
  await asUseCase(() =>
    conversations.update({
      where: { documentId: conversation.documentId },
      data: { lastMessageAt: now(strapi), conversationStatus: verdict.to },
    }),
  );
  const receiver = sides.find((side) => side && side !== sender.documentId);
  if (receiver) await notifyOfMessage(strapi, { receiver, sender: sender.documentId });
  return saved;
};

const update: WriteRule = async (write, next) => {
  if (write.door === 'api') {
    const [actor, stored] = [await requireActorProfile(write.strapi), await write.existing()];
    if (stored?.senderDocumentId === actor.documentId) {
      throw new AppError('forbidden', 'Only the receiver marks a message as read.', { path: 'isRead' });
    }
  }
  return next();
};

/** A message is from a side of its conversation; the other side marks it as read. */
export function guardMessages(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::marketplace.message',
    rules: { create, update },
  });
}
