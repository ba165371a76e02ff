import type { Knex } from 'knex';
import type { DatabaseVerdict } from '../../shared/errors/describe-database-error';
import { BASE_LOCALE } from '../../shared/languages/locales';
import { violatedRange } from '../../shared/schema/ensure-ranges';
import type { TableWork } from '../import/context';
import type { Holder } from '../report/report';
import type { Fault, ImportRow } from '../rows/import-row';
import { holdersOf, holderText } from './describe-holder';
import { columnsOf } from './stored-values';

/** The source's column of an attribute, or of the relation that a scalar `<relation>DocumentId` follows. */
export function columnOf(work: TableWork, document: number, attribute: string): string | undefined {
  const relation = attribute.replace(/DocumentId$/, '');
  return work.plan.columns.find(({ parts }) =>
    parts.some(({ targets }) =>
      targets.some(
        (target) => target.document === document && (target.attribute === attribute || target.attribute === relation),
      ),
    ),
  )?.column;
}

interface Refused {
  row: ImportRow;
  error: unknown;
  verdict: DatabaseVerdict;
}

/** Why the database refused a row: in the source's terms where it names a column, never with a value. */
export async function refusalOf(work: TableWork, trx: Knex, { row, error, verdict }: Refused): Promise<Fault> {
  const { message, fields = [] } = verdict;
  const range = violatedRange(error);
  if (range) {
    const column = columnOfAny(work, attributesOf(work, range.column));
    if (column !== undefined) return { reason: `is not between ${range.min} and ${range.max}`, column };
  }
  const column = columnOfAny(work, fields);
  const reason = `${message} ${detailOf(error)}`.trim();
  const holder = await findHolder(work, trx, { row, fields });
  return {
    reason: holder ? `${reason}: ${holderText(holder)}` : reason,
    ...(column !== undefined && { column }),
    ...(holder && { holder }),
  };
}

/** Who has the values that the database refused a second time. */
async function findHolder(
  work: TableWork,
  trx: Knex,
  { row, fields }: { row: ImportRow; fields: readonly string[] },
): Promise<Holder | undefined> {
  for (const [index, model] of work.models.entries()) {
    const values = row.documents[index];
    const columns = fields.map((name) => model.columns[name]);
    if (!values || fields.length === 0 || columns.includes(undefined)) continue;
    const locale = model.localized ? BASE_LOCALE : null;
    const all = columnsOf(work.context, model, { values, version: { locale, published: true } });
    const wanted = Object.fromEntries(columns.map((column) => [column, all[column ?? '']]));
    if (Object.values(wanted).some((value) => value === null || value === undefined)) continue;
    const found = (await trx(model.table)
      .where(wanted as Record<string, string>)
      .whereNot({ document_id: row.documentIds[index] ?? '' })
      .first('document_id')) as { document_id: string } | undefined;
    if (!found) continue;
    return (await holdersOf(work, trx, { model, documentIds: [found.document_id] })).get(found.document_id);
  }
  return undefined;
}

function attributesOf({ models }: TableWork, column: string): string[] {
  return models.flatMap(({ columns }) => Object.keys(columns).filter((name) => columns[name] === column));
}

function columnOfAny(work: TableWork, attributes: readonly string[]): string | undefined {
  const found = attributes.flatMap((name) => work.models.map((_model, document) => columnOf(work, document, name)));
  return found.find((column) => column !== undefined);
}

/** What the database names: a constraint or column. */
function detailOf(error: unknown): string {
  const { constraint, column, message = '' } = error as { constraint?: string; column?: string; message?: string };
  const named = constraint ?? column ?? /constraint failed: ([\w., ]+)/.exec(message)?.[1];
  return named === undefined ? '' : `(${named})`;
}
