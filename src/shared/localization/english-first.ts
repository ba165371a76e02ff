import type { Core } from '@strapi/strapi';
import { modelsOf, type ModelSchema, type Row } from '../models/model';
import { takeStep, type DocumentCall } from '../documents/pipeline';
import { AppError } from '../errors/app-error';
import { BASE_LOCALE, isLocale, isLocalizedModel, LOCALES, OVERLAY_LOCALE, type Locale } from '../languages/locales';
import { tableOf } from '../strapi/database/metadata';
import { linkToEnglish, shareLinks, takeLinks } from './shared-links';
import { refuseOtherThanEnglish } from './refuse-other-than-english';
import { shareIdentifiers } from './shared-identifiers';
import { giveValues, shareValues, takeValues } from './shared-values';

/** Gives the names of what a German write changes for both languages. */
type Rule = (strapi: Core.Strapi, write: DocumentCall, model: ModelSchema) => Promise<string[] | void>;

/**
 * Keeps English the base of every localized document, whichever door a write comes through: German is written only
 * where English exists and published only where English is, and English goes last; relations and identifiers are those
 * of English. Call it in `register`.
 * @throws AppError `english_required`, `english_in_use`, `rule_refused` where German says otherwise than English what
 * both share, `invalid_input` for a language that the platform does not speak
 */
export function registerEnglishFirst(strapi: Core.Strapi): void {
  takeStep(strapi, 'keep-english-first', async (write, next) => {
    const model = modelsOf(strapi)(write.uid);
    const rule = RULES[write.action];
    if (!rule || !model) return next();
    if (!isLocalizedModel(model)) {
      languagesOf(write.params.locale);
      // A client's language is no language of the record: Strapi would look for German rows of what it is linked to.
      delete write.params.locale;
      linkToEnglish(strapi, write, model);
      return next();
    }
    return strapi.db.transaction(async () => {
      const names = (await rule(strapi, write, model)) ?? [];
      const answer = await next();
      if (write.action === 'update') {
        await giveValues(strapi, write, { model, names });
        await shareValues(strapi, write, model);
        await shareIdentifiers(strapi, write, model);
        await shareLinks(strapi, write, model);
      }
      return answer;
    });
  });
}

const RULES: Record<string, Rule> = {
  create: async (_strapi, { params }) => {
    if (!languagesOf(params.locale).includes(BASE_LOCALE)) throw englishRequired('A document begins in English');
  },
  clone: async (_strapi, { params }) => {
    if (!languagesOf(params.locale).includes(BASE_LOCALE)) throw englishRequired('A copy takes its English along');
  },
  update: async (strapi, write, model) => {
    if (languagesOf(write.params.locale).includes(BASE_LOCALE)) return [];
    const rows = await lockRows(strapi, write);
    if (rows.length === 0) return [];
    const english = writtenRow(rows, BASE_LOCALE);
    if (!english) throw englishRequired('German needs the English document first');
    const shared = { model, english: english.id, german: writtenRow(rows, OVERLAY_LOCALE)?.id };
    await refuseOtherThanEnglish(strapi, write, shared);
    if (write.params.status === 'published') requirePublishedEnglish(model, rows);
    await takeLinks(strapi, write, shared);
    return takeValues(strapi, write, shared);
  },
  publish: async (strapi, write, model) => {
    if (languagesOf(write.params.locale).includes(BASE_LOCALE)) return;
    requirePublishedEnglish(model, await lockRows(strapi, write));
  },
  unpublish: async (strapi, write) => {
    if (leavesGerman(write.params.locale)) {
      const rows = await lockRows(strapi, write);
      if (rows.some(({ locale, publishedAt }) => locale === OVERLAY_LOCALE && publishedAt !== null)) {
        throw new AppError('english_in_use', 'German is still published: unpublish it first, or both together');
      }
    }
  },
  delete: async (strapi, write) => {
    if (leavesGerman(write.params.locale)) {
      const rows = await lockRows(strapi, write);
      if (rows.some(({ locale }) => locale === OVERLAY_LOCALE)) {
        throw new AppError('english_in_use', 'German still exists: delete it first, or both together');
      }
    }
  },
};

interface StoredRow {
  id: number;
  locale: string;
  publishedAt: unknown;
}

/**
 * All rows of the document, locked until the transaction ends where the database can, so that English cannot go while
 * German comes. SQLite's pool of one connection does the same by itself.
 */
async function lockRows(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<StoredRow[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const table = tableOf(strapi, uid);
    const ofDocument = () => trx(table).where({ document_id: params.documentId }).orderBy('id');
    // Rows that a transaction wrote while this one waited for it are seen by a second statement only.
    if (strapi.db.dialect.client === 'postgres') await ofDocument().select('id').forUpdate();
    const rows = (await ofDocument().select('id', 'locale', 'published_at')) as Row[];
    return rows.map((row) => ({ id: row.id as number, locale: String(row.locale), publishedAt: row.published_at }));
  });
}

/** The row that a write changes: the draft, where there is one. */
function writtenRow(rows: StoredRow[], of: Locale): StoredRow | undefined {
  const inLanguage = rows.filter(({ locale }) => locale === of);
  return inLanguage.find(({ publishedAt }) => publishedAt === null) ?? inLanguage[0];
}

function requirePublishedEnglish(model: ModelSchema, rows: StoredRow[]): void {
  if (!model.options?.draftAndPublish) return;
  if (!rows.some(({ locale, publishedAt }) => locale === BASE_LOCALE && publishedAt !== null)) {
    throw englishRequired('German is published only where English is: publish it first, or both together');
  }
}

/** The languages that a write speaks of; English where it says nothing, as Strapi has it. */
function languagesOf(locale: unknown): Locale[] {
  if (locale === undefined || locale === null || locale === '') return [BASE_LOCALE];
  if (locale === '*') return [...LOCALES];
  const named = Array.isArray(locale) ? (locale as unknown[]) : [locale];
  const unknown = named.find((one) => one !== '*' && !isLocale(one));
  if (unknown !== undefined) {
    throw new AppError('invalid_input', `The language ${String(unknown)} is not one of en and de`, { path: 'locale' });
  }
  return named.includes('*') ? [...LOCALES] : (named as Locale[]);
}

function leavesGerman(locale: unknown): boolean {
  const languages = languagesOf(locale);
  return languages.includes(BASE_LOCALE) && !languages.includes(OVERLAY_LOCALE);
}

function englishRequired(message: string): AppError {
  return new AppError('english_required', message, { path: 'locale' });
}
