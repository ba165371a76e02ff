import type { Core } from '@strapi/strapi';
import { modelsOf, type ModelSchema, type Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import { findLocalizedNodes } from './localized-nodes';
import { OVERLAY_LOCALE } from '../languages/locales';
import { populateLike } from './populate-like';
import { overlaidAttributes, overlayRow, statusOf, type Status } from './overlay';

// Far below the number of variables that either database takes in one statement.
const CHUNK = 5000;

/**
 * Lays German over an English answer, nested rows included, in place. One query for each localized type in it.
 * @param answer what the document service gave for `uid`: a row, a list of rows, or nothing
 */
export async function overlayGerman(
  strapi: Core.Strapi,
  uid: string,
  { answer, status }: { answer: unknown; status: Status },
): Promise<void> {
  const getModel = modelsOf(strapi);
  for (const [nodeUid, nodes] of findLocalizedNodes(getModel, uid, answer)) {
    const model = getModel(nodeUid);
    if (!model) continue;
    const german = await loadGerman(strapi, model, nodes);
    for (const node of nodes) overlayRow(model, node, german.get(keyOf(node, statusOf(model, node, status))));
  }
}

async function loadGerman(strapi: Core.Strapi, model: ModelSchema, nodes: Row[]): Promise<Map<string, Row>> {
  const wanted = new Set(nodes.flatMap((node) => overlaidAttributes(model, node)));
  const found = new Map<string, Row>();
  if (wanted.size === 0) return found;
  const populate = populateLike(modelsOf(strapi), model, { names: wanted, rows: nodes });
  const scalars = [...wanted].filter((name) => !(name in populate));
  const ids = [...new Set(nodes.map(({ documentId }) => documentId as string))];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows: Row[] = await rowsOf(strapi, model.uid).findMany({
      where: { documentId: { $in: ids.slice(from, from + CHUNK) }, locale: OVERLAY_LOCALE },
      select: ['documentId', 'publishedAt', ...scalars],
      populate,
    });
    for (const row of rows) found.set(keyOf(row, statusOf(model, row, 'published')), row);
  }
  return found;
}

function keyOf(row: Row, status: Status): string {
  return `${status} ${String(row.documentId)}`;
}
