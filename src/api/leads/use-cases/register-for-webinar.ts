import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { tableOf } from '../../../shared/strapi/database/metadata';
import { now } from '../../../shared/time/clock';
import { mayRegister, type OpenWebinar } from '../domain/webinar-registration';

const WEBINAR = 'api::leads.webinar';
const REGISTRATION = 'api::leads.webinar-registration';

const REFUSALS = {
  closed: 'This webinar takes no registrations.',
  too_late: 'Registration for this webinar is over.',
  full: 'This webinar is full.',
} as const;

/** What a visitor sends; `webinar` is the documentId of one that is published. */
export interface WebinarRegistration extends Record<string, unknown> {
  webinar: string;
  email: string;
}

/**
 * Gives a person a place. Who has one already gets the same answer and nothing changes, so that nobody learns who else
 * is registered; whether there is room is said to everybody alike.
 * @throws AppError `conflict` when registration is closed, over, or the webinar full; `invalid_input` without a webinar
 */
export async function registerForWebinar(strapi: Core.Strapi, sent: WebinarRegistration): Promise<void> {
  const email = mailboxKey(sent.email);
  await inTransaction(strapi, async (trx) => {
    const webinar = await lockWebinar(strapi, trx as Knex.Transaction, sent.webinar);
    const ofWebinar = { webinarDocumentId: sent.webinar };
    const taken = await rowsOf(strapi, REGISTRATION).count({ where: ofWebinar });
    const verdict = mayRegister(webinar, taken, now(strapi));
    if (!verdict.ok) throw new AppError('conflict', REFUSALS[verdict.reason], { reason: verdict.reason });
    const known = await rowsOf(strapi, REGISTRATION).count({ where: { ...ofWebinar, email: { $eqi: email } } });
    if (known > 0) return;
    const place = { ...ofWebinar, email, registeredAt: now(strapi), registrationSource: 'website' } as const;
    await documentsOf(strapi, REGISTRATION).create({ data: { ...sent, ...place } });
  });
}

/** The published webinar, its row locked: two people at once must not both take the last place. */
async function lockWebinar(strapi: Core.Strapi, trx: Knex.Transaction, documentId: string): Promise<OpenWebinar> {
  if (strapi.db.dialect.client === 'postgres') {
    const rows = trx(tableOf(strapi, WEBINAR)).where({ document_id: documentId });
    await rows.select('id').orderBy('id').forUpdate();
  }
  const where = { documentId, locale: 'en', publishedAt: { $ne: null }, deletedAt: null };
  const webinar = await rowsOf(strapi, WEBINAR).findOne({ where });
  if (!webinar?.scheduledAt) throw new AppError('invalid_input', 'There is no such webinar.', { path: 'webinar' });
  const deadline = webinar.registrationDeadline;
  return {
    ...webinar,
    scheduledAt: new Date(webinar.scheduledAt),
    registrationDeadline: deadline ? new Date(deadline) : null,
  };
}
