import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isImported, todoOf, type ImportTodo } from '../../../shared/imports/import-todo';
import { joinTransaction } from '../../../shared/database/transaction';
import { now } from '../../../shared/time/clock';
import { SEATED_STATES } from '../domain/booking-states';
import { RESOURCE_PREFIX } from '../domain/slots/claims';
import { BOOKING_TABLE } from '../read-models/booking-record';
import { unrecordedPayments } from '../read-models/unrecorded-payments';

const bookings = (count: number): string => (count === 1 ? '1 booking to come' : `${count} bookings to come`);
const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Imported bookings whose session is still to come. */
function toCome(strapi: Core.Strapi, trx: Knex): Knex.QueryBuilder {
  return trx(BOOKING_TABLE)
    .where({ booked_through: 'import', deleted_at: null })
    .whereIn('booking_status', [...SEATED_STATES])
    .where('scheduled_start', '>', now(strapi));
}

async function idsOf(strapi: Core.Strapi, narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<string[]> {
  return joinTransaction(
    strapi,
    async (trx) => (await narrow(toCome(strapi, trx)).orderBy('id').pluck('document_id')) as string[],
  );
}

async function paidWithoutPayment(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const found = await unrecordedPayments(strapi);
  return todoOf(
    found.map(({ documentId }) => documentId),
    {
      what: (count) =>
        `${bookings(count)} ${verb(count, 'counts', 'count')} as paid, and the old system has no payment of ${verb(count, 'it', 'them')}.`,
      how: 'They are in “Money to see to” on the dashboard. A refund goes on record as any other and is paid by hand: then say so there.',
    },
  );
}

async function unpaid(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await idsOf(strapi, (query) =>
    query.where({ booking_status: 'pending' }).whereIn('payment_status', ['pending', 'failed', 'processing']),
  );
  return todoOf(ids, {
    what: (count) => `${bookings(count)} ${verb(count, 'waits', 'wait')} for a payment.`,
    how: 'They can be paid here from the next start of the server on, for a week or until the session begins, and expire then. Nobody is written to: tell the clients to ask for their link (POST /api/bookings/manage-links).',
  });
}

async function confirmedUnpaid(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await idsOf(strapi, (query) =>
    query.where({ booking_status: 'confirmed' }).whereIn('payment_status', ['pending', 'failed', 'processing']),
  );
  return todoOf(ids, {
    what: (count) => `${bookings(count)} ${verb(count, 'is', 'are')} confirmed and not paid.`,
    how: 'The session stands as it is; nothing of it is in the ledger. Ask for the money outside of the platform, or cancel the booking and have the client book again.',
  });
}

async function withoutOffering(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await idsOf(strapi, (query) => query.whereNull('offering_document_id'));
  return todoOf(ids, {
    what: (count) => `${bookings(count)} ${verb(count, 'names', 'name')} no offering.`,
    how: 'They can be cancelled, refunded and held. To let them be moved to another time, choose their offering in the content manager.',
  });
}

async function withoutTime(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await idsOf(strapi, (query) => query.whereNull('occurrence_document_id'));
  return todoOf(ids, {
    what: (count) =>
      `${bookings(count)} ${verb(count, 'has', 'have')} no time of ${verb(count, 'its', 'their')} own: another session has it, or it has no length.`,
    how: 'The notes of the report say why for each. Move or cancel one of the two in the content manager.',
  });
}

/** What people may have to do after bookings were imported. */
export const BOOKING_TODOS = [paidWithoutPayment, unpaid, confirmedUnpaid, withoutOffering, withoutTime] as const;

/** Experts who came with an import and whose hours nobody knows. */
export async function hoursMissing(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await joinTransaction(strapi, async (trx) =>
    trx({ expert: 'experts_consultants' })
      .where({ 'expert.locale': 'en', 'expert.consultant_status': 'approved', 'expert.deleted_at': null })
      .modify(isImported('expert.document_id', 'api::experts.consultant'))
      .whereNotExists((rules: Knex.QueryBuilder) => {
        void rules
          .from({ rule: 'bookings_availability_rules' })
          .whereRaw('rule.resource_key = ? || expert.document_id', [RESOURCE_PREFIX]);
      })
      .orderBy('expert.id')
      .pluck<string[]>('expert.document_id'),
  );
  return todoOf(ids, {
    what: (count) =>
      `${count} ${verb(count, 'expert has', 'experts have')} no hours, so that nobody can book or move to them.`,
    how: 'Enter their weekly hours as availability rules in the content manager.',
  });
}
