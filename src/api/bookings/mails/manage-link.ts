import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { revealManageToken } from '../use-cases/issue-manage-token';

/** A page of a booking: `{bookingId}` and `{token}` of the address filled in. */
export function linkTo(url: string, booking: { documentId: string }, token = ''): string {
  return url
    .replace('{bookingId}', encodeURIComponent(booking.documentId))
    .replace('{token}', encodeURIComponent(token));
}

/** Where a client manages a booking. */
export function manageLink(
  strapi: Core.Strapi,
  booking: { documentId: string; manageTokenEncrypted: string | null },
): string {
  // A booking that a logged-in member made may have no token; the page asks for the login then.
  return linkTo(settings(strapi).mail.manageUrl, booking, revealManageToken(strapi, booking) ?? '');
}
