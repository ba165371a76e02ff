import type { Core } from '@strapi/strapi';
import { onOneLine } from '../../../shared/contracts/one-line';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { documentsOf } from '../../../shared/strapi/core/documents';

const NOTIFICATION = 'api::messaging.notification';

/** What somebody is told: a member, a profile of the marketplace, or both, by documentId. */
export interface NewNotification {
  user?: string;
  profile?: string;
  notificationType: string;
  title: string;
  message?: string;
  actionUrl?: string;
  actionLabel?: string;
}

/** Tells somebody something on the site, in the transaction of whatever it follows from. */
export async function createNotification(strapi: Core.Strapi, notification: NewNotification): Promise<void> {
  const { user, profile, ...told } = notification;
  await asUseCase(() =>
    documentsOf(strapi, NOTIFICATION).create({
      data: {
        ...told,
        // Imported names may have several lines.
        title: onOneLine(told.title),
        ...(user !== undefined && { user, userDocumentId: user }),
        ...(profile !== undefined && { profile, profileDocumentId: profile }),
      },
    }),
  );
}
