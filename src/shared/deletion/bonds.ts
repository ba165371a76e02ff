import type { Core, UID } from '@strapi/strapi';
import { takeStep } from '../documents/pipeline';
import { inUseCase } from '../documents/use-case-scope';
import { AppError } from '../errors/app-error';
import { OVERLAY_LOCALE } from '../languages/locales';
import { lockRows } from '../database/lock-rows';
import { rowsOf } from '../strapi/core/documents';

/** What needs a document, so that it cannot be deleted. */
export interface Bond {
  uid: UID.ContentType;
  /** Why the document cannot be deleted, and what to do instead; null where nothing needs it. */
  holds(strapi: Core.Strapi, documentId: string): Promise<string | null>;
}

/** A bond to records of another type as long as they stand like this; `says` gets how many they are. */
export function boundBy(
  uid: UID.ContentType,
  where: (documentId: string) => object,
  says: (count: number) => string,
): Bond['holds'] {
  return async (strapi, documentId) => {
    const count = await rowsOf(strapi, uid).count({ where: where(documentId) });
    return count > 0 ? says(count) : null;
  };
}

/** `1 booking`, `2 bookings`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

const registered = new WeakMap<Core.Strapi, Bond[]>();

/**
 * Refuses at every door to delete what something still needs. The document is locked first, so that a writer who locks
 * it too cannot bind it in between. Taking back a translation binds nobody. Call it in `register()`.
 * @throws AppError `conflict` (in the deletion) with the sentence of the first bond
 */
export function registerBonds(strapi: Core.Strapi, bonds: readonly Bond[]): void {
  const known = registered.get(strapi);
  if (known) known.push(...bonds);
  else {
    registered.set(strapi, [...bonds]);
    refuseDeletions(strapi);
  }
}

function refuseDeletions(strapi: Core.Strapi): void {
  takeStep(strapi, 'refuse-bound-deletions', ({ uid, action, params }, next) => {
    const { documentId, locale } = params;
    if (action !== 'delete' || documentId === undefined || inUseCase() || isTranslation(locale)) return next();
    const bonds = (registered.get(strapi) ?? []).filter((bond) => bond.uid === uid);
    if (bonds.length === 0) return next();
    return strapi.db.transaction(async () => {
      await lockRows(strapi, uid, documentId);
      for (const { holds } of bonds) {
        const reason = await holds(strapi, documentId);
        if (reason !== null) throw new AppError('conflict', reason);
      }
      return next();
    });
  });
}

function isTranslation(locale: unknown): boolean {
  const named = [locale].flat();
  return named.length > 0 && named.every((one) => one === OVERLAY_LOCALE);
}
