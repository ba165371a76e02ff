import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isEntryType } from '../../../shared/staff-access/reader';
import { isLocalizedModel } from '../../../shared/languages/locales';
import { modelsOf, type ModelSchema } from '../../../shared/models/model';
import { tableOf } from '../../../shared/strapi/database/metadata';
import type { Waiting, WaitingOfType } from '../contracts/worklists';
import { changes, NAMED, recordsOfCaller } from './records-of-caller';

/** More than anybody works through; a list says then that there are more. */
const MOST = 200;

interface Unfinished {
  name: string;
  title: Waiting['title'];
  fits(model: ModelSchema): boolean;
  /** Narrows rows `t` of a table to those that are unfinished so. */
  narrow(rows: Knex.QueryBuilder, table: string, model: ModelSchema): unknown;
}

const hasDrafts = ({ options }: ModelSchema): boolean => options?.draftAndPublish === true;

/** The rows of the same document, and of the same language where it has some. */
function sameDocument(rows: Knex.QueryBuilder, table: string): Knex.QueryBuilder {
  return rows.from(`${table} as other`).whereRaw('?? = ??', ['other.document_id', 't.document_id']);
}
const sameLanguage = (rows: Knex.QueryBuilder): Knex.QueryBuilder =>
  rows.whereRaw(`coalesce(??, '') = coalesce(??, '')`, ['other.locale', 't.locale']);

const UNFINISHED: readonly Unfinished[] = [
  {
    name: 'never-published',
    title: { en: 'Drafts never published', de: 'Entwürfe, nie veröffentlicht' },
    fits: hasDrafts,
    narrow: (rows, table) =>
      rows
        .whereNull('t.published_at')
        .whereNotExists((other) => void sameLanguage(sameDocument(other, table)).whereNotNull('other.published_at')),
  },
  {
    name: 'changed-since',
    title: { en: 'Changed since they were published', de: 'Seit der Veröffentlichung geändert' },
    fits: hasDrafts,
    narrow: (rows, table) =>
      rows
        .whereNull('t.published_at')
        .whereExists(
          (other) =>
            void sameLanguage(sameDocument(other, table))
              .whereNotNull('other.published_at')
              .whereRaw('?? > ??', ['t.updated_at', 'other.updated_at']),
        ),
  },
  {
    name: 'without-german',
    title: { en: 'Without German', de: 'Ohne Deutsch' },
    fits: isLocalizedModel,
    narrow: (rows, table, model) => {
      rows
        .where('t.locale', 'en')
        .whereNotExists((other) => void sameDocument(other, table).where('other.locale', 'de'));
      // What the public sees in English comes first; drafts are not done in any language.
      if (hasDrafts(model)) rows.whereNotNull('t.published_at');
    },
  },
];

/** Texts that are not finished, of the types that the caller changes: drafts, changes, and what German lacks. */
export async function unfinishedTexts(strapi: Core.Strapi, ctx: Context): Promise<Waiting[]> {
  const getModel = modelsOf(strapi);
  const changed = Object.keys(strapi.contentTypes).flatMap((uid) => {
    const model = getModel(uid);
    return model && isEntryType(model) && changes(ctx, uid) ? [model] : [];
  });
  const waiting: Waiting[] = [];
  for (const kind of UNFINISHED) {
    const types: WaitingOfType[] = [];
    for (const model of changed.filter((each) => kind.fits(each))) {
      const found = await ofType(strapi, ctx, { kind, model });
      if (found.count > 0) types.push(found);
    }
    if (types.length > 0) waiting.push({ name: kind.name, title: kind.title, types });
  }
  return waiting;
}

async function ofType(
  strapi: Core.Strapi,
  ctx: Context,
  { kind, model }: { kind: Unfinished; model: ModelSchema },
): Promise<WaitingOfType> {
  const { uid, attributes } = model;
  const table = tableOf(strapi, uid);
  const rows = strapi.db.connection(`${table} as t`).distinct('t.document_id', 't.locale').limit(MOST);
  kind.narrow(rows, table, model);
  if ('deletedAt' in attributes) rows.whereNull('t.deleted_at');
  const found = (await rows) as { document_id: string; locale: string | null }[];
  const empty = { uid, count: 0, records: [], conditions: null, isMore: false };
  if (found.length === 0) return empty;
  const parts = await Promise.all(
    [...new Set(found.map(({ locale }) => locale ?? 'en'))].map((locale) =>
      recordsOfCaller(strapi, ctx, { uid, filters: documentsIn(found, locale), by: 'updatedAt', locale }),
    ),
  );
  const records = parts.flatMap((part) => part.records).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return { ...empty, count, records: records.slice(0, NAMED), isMore: found.length === MOST };
}

const documentsIn = (rows: readonly { document_id: string; locale: string | null }[], locale: string): object => ({
  documentId: { $in: rows.filter((row) => (row.locale ?? 'en') === locale).map((row) => row.document_id) },
});
