import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { createNotification } from '../../messaging/public';
import { PROFILE } from '../read-models/actor-profile';

/** Tells the receiver of a message that there is one, in the transaction that stores it. */
export async function notifyOfMessage(
  strapi: Core.Strapi,
  { receiver, sender }: { receiver: string; sender: string },
): Promise<void> {
  const rows = await rowsOf(strapi, PROFILE).findMany({
    where: { documentId: { $in: [receiver, sender] } },
  });
  const from = rows.find(({ documentId }) => documentId === sender);
  const to = rows.find(({ documentId }) => documentId === receiver);
  await createNotification(strapi, {
    profile: receiver,
    ...(to?.userDocumentId && { user: to.userDocumentId }),
    notificationType: 'message',
    title: `New message from ${from?.displayName ?? from?.username ?? 'a client'}`,
  });
}
