import type { Core } from '@strapi/strapi';
import type { JsonObject } from '../../../shared/jobs/port';
import { enqueueOutbox } from '../../system/public';

/** The outbox channel of e-mails. */
export const EMAIL_CHANNEL = 'email';

export interface NewMail {
  /** The key of a mail that a context has registered. */
  template: string;
  /** What its kind needs to address and fill it when it leaves: ids and facts, never a token, never an address. */
  order: JsonObject;
  /** A second mail with the same key is not written. */
  dedupeKey: string;
}

/** Writes one mail down. Call it in a transaction. */
export async function enqueueMail(strapi: Core.Strapi, { template, order, dedupeKey }: NewMail): Promise<void> {
  await enqueueOutbox(strapi, { channel: EMAIL_CHANNEL, kind: template, payload: order, dedupeKey });
}
