import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { mayRegister, type OpenWebinar } from '../domain/webinar-registration';
import { holdPlace } from '../store/webinar-places';

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
    const webinar = await openWebinar(strapi, sent.webinar);
    const verdict = mayRegister(webinar, now(strapi));
    if (!verdict.ok) throw refusal(verdict.reason);
    // 0 means no limit, as in the forms that editors know.
    const isHeld = await holdPlace(trx as Knex.Transaction, sent.webinar, webinar.maxParticipants || null);
    if (!isHeld) throw refusal('full');
    const ofWebinar = { webinarDocumentId: sent.webinar };
    const known = await rowsOf(strapi, REGISTRATION).findOne({ where: { ...ofWebinar, email }, select: ['id'] });
    if (known) return;
    const place = { ...ofWebinar, email, registeredAt: now(strapi), registrationSource: 'website' } as const;
    await documentsOf(strapi, REGISTRATION).create({ data: { ...sent, ...place } });
  });
}

const refusal = (reason: keyof typeof REFUSALS): AppError => new AppError('conflict', REFUSALS[reason], { reason });

/** The published webinar. */
async function openWebinar(strapi: Core.Strapi, documentId: string): Promise<OpenWebinar> {
  const where = { documentId, locale: 'en', publishedAt: { $ne: null }, deletedAt: null };
  const webinar = await rowsOf(strapi, WEBINAR).findOne({ where });
  if (!webinar?.scheduledAt) {
    const message = 'There is no such webinar.';
    throw new AppError('invalid_input', message, { errors: [{ path: ['data', 'webinar'], message }] });
  }
  const deadline = webinar.registrationDeadline;
  return {
    ...webinar,
    scheduledAt: new Date(webinar.scheduledAt),
    registrationDeadline: deadline ? new Date(deadline) : null,
  };
}
