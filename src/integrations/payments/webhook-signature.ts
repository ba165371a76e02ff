import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../shared/errors/app-error';
import type { WebhookHeaders } from './port';

export const SIGNATURE_HEADER = 'stripe-signature';

interface SignatureCheck {
  rawBody: Buffer;
  headers: WebhookHeaders;
  secret: string;
  now: Date;
  toleranceSeconds: number;
}

/** Stripe's scheme: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, https://docs.stripe.com/webhooks/signature */
export function signWebhook(body: string, secret: string, at: Date): string {
  const timestamp = Math.floor(at.getTime() / 1000);
  return `t=${timestamp},v1=${hmac(Buffer.from(body), { secret, timestamp })}`;
}

/**
 * Passes only a body that was signed with the secret at most `toleranceSeconds` ago (or, clocks differ, ahead).
 * @throws AppError `invalid_signature`
 */
export function checkSignature({ rawBody, headers, secret, now, toleranceSeconds }: SignatureCheck): void {
  if (!secret) throw new AppError('misconfigured', 'There is no webhook secret to check signatures with.');
  const header = headers[SIGNATURE_HEADER];
  const parts = typeof header === 'string' ? header.split(',').map((part) => part.trim().split('=', 2)) : [];
  const timestamp = Number(parts.find(([name]) => name === 't')?.[1] ?? NaN);
  if (!Number.isSafeInteger(timestamp)) throw invalid('The signature header is missing or unreadable.');

  const expected = Buffer.from(hmac(rawBody, { secret, timestamp }));
  const signatures = parts.filter(([name]) => name === 'v1').map(([, value]) => Buffer.from(value ?? ''));
  if (!signatures.some((given) => given.length === expected.length && timingSafeEqual(given, expected))) {
    throw invalid('The signature does not fit the body.');
  }
  if (Math.abs(now.getTime() / 1000 - timestamp) > toleranceSeconds) throw invalid('The signature is too old.');
}

function hmac(body: Buffer, { secret, timestamp }: { secret: string; timestamp: number }): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

function invalid(message: string): AppError {
  return new AppError('invalid_signature', message);
}
