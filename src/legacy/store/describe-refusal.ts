import type { DatabaseVerdict } from '../../shared/errors/describe-database-error';
import { violatedRange } from '../../shared/schema/ensure-ranges';
import type { TableWork } from '../import/context';
import type { Fault } from '../rows/import-row';

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

/** Why the database refused a row: in the source's terms where it names a column, never with a value. */
export function refusalOf(work: TableWork, error: unknown, { message, fields = [] }: DatabaseVerdict): Fault {
  const range = violatedRange(error);
  if (range) {
    const column = columnOfAny(work, attributesOf(work, range.column));
    if (column !== undefined) return { reason: `is not between ${range.min} and ${range.max}`, column };
  }
  const column = columnOfAny(work, fields);
  return { reason: `${message} ${detailOf(error)}`.trim(), ...(column !== undefined && { column }) };
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
