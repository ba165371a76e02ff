import { BASE_LOCALE, isLocalizedModel } from '../languages/locales';
import type { GetModel, Row } from '../models/model';
import { walkRows } from '../models/walk-rows';

/** The English rows of one localized type that an answer holds, at whatever depth. */
export type LocalizedNodes = Map<string, Row[]>;

/**
 * Finds the English rows of all localized types in an answer: the documents themselves and what is populated in them,
 * components and dynamic zones included. Rows of another language, which a relation or the list of `localizations` may
 * name on purpose, stay out.
 */
export function findLocalizedNodes(getModel: GetModel, uid: string, answer: unknown): LocalizedNodes {
  const found: LocalizedNodes = new Map();
  walkRows(getModel, { uid, answer }, (row, model) => {
    if (!isLocalizedModel(model) || typeof row.documentId !== 'string') return;
    if ((row.locale ?? BASE_LOCALE) !== BASE_LOCALE) return;
    const nodes = found.get(model.uid);
    if (nodes) nodes.push(row);
    else found.set(model.uid, [row]);
  });
  return found;
}
