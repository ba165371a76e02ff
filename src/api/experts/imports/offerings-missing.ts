import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { isImported, todoOf, type ImportTodo } from '../../../shared/imports/import-todo';

/** Experts who came with an import and sell nothing. */
export async function offeringsMissing(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await joinTransaction(strapi, async (trx) =>
    trx({ expert: 'experts_consultants' })
      .where({ 'expert.locale': 'en', 'expert.consultant_status': 'approved', 'expert.deleted_at': null })
      .modify(isImported('expert.document_id', 'api::experts.consultant'))
      .whereNotExists((offerings: Knex.QueryBuilder) => {
        void offerings
          .from({ offering: 'experts_consultant_offerings' })
          .where({ 'offering.is_active': true, 'offering.deleted_at': null })
          .whereRaw('offering.consultant_document_id = expert.document_id');
      })
      .orderBy('expert.id')
      .pluck<string[]>('expert.document_id'),
  );
  return todoOf(ids, {
    what: (count) => `${count} ${count === 1 ? 'expert has' : 'experts have'} no offering that can be booked.`,
    how: 'Make their offerings in the content manager, or switch on those that are off.',
  });
}
