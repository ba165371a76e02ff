import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isLocalizedModel, OVERLAY_LOCALE } from '../../languages/locales';
import { isRow, modelsOf, rowsIn, type Row } from '../../models/model';
import { aroundActions } from '../../strapi/core/controllers';
import { proposedView } from '../../strapi/content-manager/proposed-views';
import { rowsOf } from '../../strapi/core/documents';
import { now } from '../../time/clock';
import { validityOf, type Validity } from './validity';

/** What a list says of a row beyond its attributes. */
export type Mark = 'expired' | 'scheduled' | 'missing_de';

const isLocalized = (strapi: Core.Strapi, uid: string): boolean => isLocalizedModel(modelsOf(strapi)(uid));

/** Whether lists of a type have a column for marks; where they say what is active, that says as well what is over. */
export const hasMarkColumn = (strapi: Core.Strapi, uid: string): boolean =>
  isLocalized(strapi, uid) || (isMarked(strapi, uid) && !proposedView(strapi, uid).layouts?.list?.includes('isActive'));

/** Whether rows of a type have marks. */
const isMarked = (strapi: Core.Strapi, uid: string): boolean =>
  validityOf(strapi, uid) !== undefined || isLocalized(strapi, uid);

/** Lets the lists of the content manager say what is over, not there yet, or lacks German. Call it in `register()`. */
export function markRows(strapi: Core.Strapi): void {
  const lists = { uid: 'plugin::content-manager.collection-types', actions: ['find'] };
  aroundActions(strapi, lists, async (ctx, run) => {
    const answer = await run();
    await markAnswer(strapi, ctx);
    return answer;
  });
}

async function markAnswer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model: uid = '' } = ctx.params as { model?: string };
  const { results } = (isRow(ctx.body) ? ctx.body : {}) as { results?: unknown };
  if (!isMarked(strapi, uid)) return;
  const rows = rowsIn(results);
  const german = isLocalized(strapi, uid) ? await withGerman(strapi, uid, rows) : undefined;
  for (const row of rows) {
    const lacks: Mark[] = german && !german.has(row.documentId) ? ['missing_de'] : [];
    row.marks = [...timeMarks(validityOf(strapi, uid) ?? {}, row, now(strapi)), ...lacks];
  }
}

async function withGerman(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<ReadonlySet<unknown>> {
  const documentIds = rows.map(({ documentId }) => documentId);
  const found = await rowsOf(strapi, uid).findMany({
    select: ['documentId'],
    where: { documentId: { $in: documentIds }, locale: OVERLAY_LOCALE },
  });
  return new Set(found.map(({ documentId }) => documentId));
}

function timeMarks({ from = '', until = '' }: Validity, row: Row, moment: Date): Mark[] {
  const [begins, ends] = [timeOf(row[from], 'first'), timeOf(row[until], 'last')];
  if (ends !== undefined && ends < moment.getTime()) return ['expired'];
  return begins !== undefined && begins > moment.getTime() ? ['scheduled'] : [];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day is over when its last moment is. */
function timeOf(value: unknown, moment: 'first' | 'last'): number | undefined {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || value === '') return undefined;
  const text = DATE.test(value) ? `${value}T${moment === 'first' ? '00:00:00.000' : '23:59:59.999'}Z` : value;
  return new Date(text).getTime();
}
