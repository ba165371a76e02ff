import { isRow, modelOfNested, type AttributeSchema, type GetModel, type Row } from '../models/model';
import { FILE, STAFF, type Reader } from './reader';

interface Viewing {
  getModel: GetModel;
  reader: Reader;
}

/** What the content manager shows of every related document: how it is found, and whether it is published. */
const OF_A_RELATIVE: readonly string[] = ['locale', 'createdAt', 'updatedAt', 'publishedAt'];

/**
 * What the content manager answers, without what the reader does not see of the documents related to it: Strapi takes
 * out only what the rights leave out of the document itself. `related` says that the document itself is such a one.
 */
export function shownRows<T>(
  viewing: Viewing,
  { uid, related = false }: { uid: string; related?: boolean },
  answer: T,
): T {
  if (Array.isArray(answer)) return answer.map((row: unknown) => shownRows(viewing, { uid, related }, row)) as T;
  return (isRow(answer) ? shownRow(viewing, uid, { row: answer, related }) : answer) as T;
}

function shownRow(viewing: Viewing, uid: string, { row, related }: { row: Row; related: boolean }): Row {
  const model = viewing.getModel(uid);
  if (!model) return row;
  const seen = viewing.reader.fieldsOf(uid);
  const hidden = (name: string): boolean =>
    related && name in model.attributes && !seen.has(name) && !OF_A_RELATIVE.includes(name);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !hidden(name))
      .map(([name, value]) => {
        const attribute = model.attributes[name];
        return [name, attribute ? shownValue(viewing, attribute, value) : value];
      }),
  );
}

function shownValue(viewing: Viewing, attribute: AttributeSchema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => shownValue(viewing, attribute, entry));
  if (!isRow(value)) return value;
  // A file is part of the document that it illustrates; what else uses it is not.
  if (attribute.type === 'media') return withoutBackSide(viewing, value);
  const target = modelOfNested(attribute, value);
  // Of colleagues Strapi shows their names and nothing that a right of ours speaks of.
  if (!target || target === STAFF || isCount(value)) return value;
  return shownRow(viewing, target, { row: value, related: attribute.type === 'relation' });
}

function withoutBackSide(viewing: Viewing, { related: _, ...file }: Row): Row {
  return shownRow(viewing, FILE, { row: file, related: false });
}

function isCount(value: Row): boolean {
  return Object.keys(value).length === 1 && typeof value.count === 'number';
}
