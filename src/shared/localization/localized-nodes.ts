import { modelOfNested, rowsIn, type GetModel, type Row } from '../documents/model';
import { BASE_LOCALE, isLocalizedModel } from './locales';

/** The English rows of one localized type that an answer holds, at whatever depth. */
export type LocalizedNodes = Map<string, Row[]>;

interface Structure {
  localized: boolean;
  /** Attributes under which further rows may lie. */
  nesting: string[];
}

const structures = new WeakMap<GetModel, Map<string, Structure>>();

/**
 * Finds the English rows of all localized types in an answer: the documents themselves and what is populated in them,
 * components and dynamic zones included. Rows of another language, which a relation may name on purpose, stay out.
 */
export function findLocalizedNodes(getModel: GetModel, uid: string, answer: unknown): LocalizedNodes {
  const found: LocalizedNodes = new Map();
  for (const row of rowsIn(answer)) visit(uid, row);
  return found;

  function visit(modelUid: string, row: Row): void {
    const structure = structureOf(getModel, modelUid);
    if (structure.localized && typeof row.documentId === 'string' && (row.locale ?? BASE_LOCALE) === BASE_LOCALE) {
      const nodes = found.get(modelUid);
      if (nodes) nodes.push(row);
      else found.set(modelUid, [row]);
    }
    for (const name of structure.nesting) if (name in row) descend(modelUid, name, row[name]);
  }

  function descend(modelUid: string, name: string, value: unknown): void {
    const attribute = getModel(modelUid)?.attributes[name];
    if (!attribute) return;
    for (const nested of rowsIn(value)) {
      const nestedUid = modelOfNested(attribute, nested);
      if (nestedUid) visit(nestedUid, nested);
    }
  }
}

function structureOf(getModel: GetModel, uid: string): Structure {
  let known = structures.get(getModel);
  if (!known) structures.set(getModel, (known = new Map<string, Structure>()));
  let structure = known.get(uid);
  if (!structure) {
    const model = getModel(uid);
    const nesting = Object.entries(model?.attributes ?? {})
      // `localizations` lists the other languages themselves.
      .filter(([name, { type }]) => name !== 'localizations' && ['relation', 'component', 'dynamiczone'].includes(type))
      .map(([name]) => name);
    structure = { localized: isLocalizedModel(model), nesting };
    known.set(uid, structure);
  }
  return structure;
}
