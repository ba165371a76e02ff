import { randomBytes } from 'node:crypto';

export const ENDPOINT_UID = 'api::system.webhook-endpoint';
/** What the signing secrets of an endpoint are sealed for. */
export const SECRET_PLACE = 'api::system.webhook-endpoint.secret';
export const PREVIOUS_SECRET_PLACE = 'api::system.webhook-endpoint.previousSecret';

/** A new signing secret in the form of the Standard Webhooks specification: 32 random bytes. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
