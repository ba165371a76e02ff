import { isOverlaid, OVERLAY_LOCALE } from '../languages/locales';
import type { ModelSchema, Row } from '../models/model';

/** Under this key a German answer lists the attributes that fell back to English. */
export const FALLBACKS = 'localeFallbacks';

export type Status = 'draft' | 'published';

/** The attributes of a row that German may have a value for, of those that were asked for. */
export function overlaidAttributes(model: ModelSchema, row: Row): string[] {
  return Object.keys(row).filter((name) => {
    const attribute = model.attributes[name];
    return attribute !== undefined && isOverlaid(attribute);
  });
}

/** Whether German says something here; an emptied field says nothing. */
function isPresent(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/**
 * Lays a German row over an English one, attribute by attribute, and notes which attributes have an English value only.
 * Everything else (ids, relations, counters, amounts) stays that of the English row.
 */
export function overlayRow(model: ModelSchema, row: Row, german: Row | undefined): void {
  const fallbacks: string[] = [];
  for (const name of overlaidAttributes(model, row)) {
    if (german && isPresent(german[name])) row[name] = german[name];
    else if (isPresent(row[name])) fallbacks.push(name);
  }
  if ('locale' in row) row.locale = OVERLAY_LOCALE;
  row[FALLBACKS] = fallbacks;
}

/** Whether a row is a draft or published: by itself where it says so, else by what was asked for. */
export function statusOf(model: ModelSchema, row: Row, asked: Status): Status {
  if (!model.options?.draftAndPublish) return 'published';
  if (!('publishedAt' in row)) return asked;
  return row.publishedAt === null ? 'draft' : 'published';
}
