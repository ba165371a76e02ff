import type { Core } from '@strapi/strapi';
import { hashToken, randomToken } from '../../../shared/crypto/tokens';

export interface ManageToken {
  raw: string;
  /** What the booking keeps. */
  stored: { manageTokenHash: string };
}

/** The secret with which a guest manages a booking: its hash to compare with. */
export function issueManageToken(_strapi: Core.Strapi): ManageToken {
  const raw = randomToken();
  return { raw, stored: { manageTokenHash: hashToken(raw) } };
}
