import type { Core } from '@strapi/strapi';
import { openSecret, sealSecret } from '../../../shared/crypto/secrets';
import { hashToken, randomToken } from '../../../shared/crypto/tokens';
import { BOOKING } from '../read-models/booking-record';

const PLACE = `${BOOKING}.manageTokenEncrypted`;

export interface ManageToken {
  raw: string;
  /** What the booking keeps. */
  stored: { manageTokenHash: string; manageTokenEncrypted: string };
}

/** The secret with which a guest manages a booking: its hash to compare with, and sealed for the links of later mails. */
export function issueManageToken(strapi: Core.Strapi): ManageToken {
  const raw = randomToken();
  return { raw, stored: { manageTokenHash: hashToken(raw), manageTokenEncrypted: sealSecret(strapi, PLACE, raw) } };
}

/** The manage token for a link in a mail to the client; null for a booking that has none. */
export function revealManageToken(
  strapi: Core.Strapi,
  { manageTokenEncrypted }: { manageTokenEncrypted: string | null },
): string | null {
  return manageTokenEncrypted ? openSecret(strapi, PLACE, manageTokenEncrypted) : null;
}
