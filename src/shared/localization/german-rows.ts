import type { Core } from '@strapi/strapi';
import { modelsOf, type ModelSchema, type Row } from '../models/model';
import { templateOf, type StatementTemplate } from '../database/statement-template';
import { rowsOf } from '../strapi/core/documents';
import { rawRows, rowReader, statementOfRows } from '../strapi/database/query-engine';
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
    const wanted = new Map(nodes.map((node) => [node, statusOf(model, node, status)]));
    const german = await loadGerman(strapi, model, wanted);
    for (const [node, of] of wanted) overlayRow(model, node, german.get(keyOf(node, of)));
  }
}

async function loadGerman(
  strapi: Core.Strapi,
  model: ModelSchema,
  statuses: ReadonlyMap<Row, Status>,
): Promise<Map<string, Row>> {
  const nodes = [...statuses.keys()];
  const wanted = new Set(nodes.flatMap((node) => overlaidAttributes(model, node)));
  const found = new Map<string, Row>();
  if (wanted.size === 0) return found;
  const populate = populateLike(modelsOf(strapi), model, { names: wanted, rows: nodes });
  const scalars = [...wanted].filter((name) => !(name in populate));
  const read = rowReader(strapi, model.uid);
  const ids = [...new Set(nodes.map(({ documentId }) => documentId as string))];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const owners = ids.slice(from, from + CHUNK);
    const select = ['documentId', 'publishedAt', ...scalars];
    const where = { documentId: { $in: owners }, locale: OVERLAY_LOCALE, ...ofOneStatus(model, statuses) };
    const statement = Object.keys(populate).length === 0 && statementFor(strapi, model, { where, select });
    const rows: Row[] = statement
      ? (await rawRows(strapi, statement.fill({ texts: [], offset: 0, owners }))).map((row) => read(row))
      : await rowsOf(strapi, model.uid).findMany({ where, select, populate });
    for (const row of rows) found.set(keyOf(row, statusOf(model, row, 'published')), row);
  }
  return found;
}

/** Published and drafts lie beside each other, and mostly one of both is asked for. */
function ofOneStatus({ options }: ModelSchema, statuses: ReadonlyMap<Row, Status>): Row {
  const [status, ...more] = new Set(statuses.values());
  if (!options?.draftAndPublish || more.length > 0) return {};
  return { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } };
}

/** By type and attributes; of the models of one application there are only so many. */
const statements = new WeakMap<ModelSchema, Map<string, StatementTemplate | undefined>>();
const OWNER = 'documentId of an owner';

/** What most answers ask for: one statement for each choice of attributes, built once. */
function statementFor(strapi: Core.Strapi, model: ModelSchema, query: { where: Row; select: string[] }) {
  const known = statements.get(model) ?? new Map<string, StatementTemplate | undefined>();
  statements.set(model, known);
  const key = JSON.stringify([query.select, query.where.publishedAt]);
  if (!known.has(key)) known.set(key, statementOf(strapi, model, query));
  return known.get(key);
}

function statementOf(
  strapi: Core.Strapi,
  { uid, attributes }: ModelSchema,
  { where, select }: { where: Row; select: string[] },
) {
  const untrashed = 'deletedAt' in attributes && { deletedAt: { $null: true } };
  const marked = { ...where, documentId: { $in: [OWNER] }, ...untrashed };
  return templateOf(statementOfRows(strapi, uid, { query: { where: marked, select } }), { texts: [], owner: OWNER });
}

function keyOf(row: Row, status: Status): string {
  return `${status} ${String(row.documentId)}`;
}
