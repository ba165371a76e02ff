import {
  isRow,
  modelOfNested,
  rowsIn,
  type AttributeSchema,
  type GetModel,
  type ModelSchema,
  type Row,
} from '../models/model';

export type Populate = Record<string, object>;

/**
 * What to populate in the German rows so that they bring as much as the English ones do: media, components and dynamic
 * zones among the wanted attributes and, inside those, whatever was populated in English.
 */
export function populateLike(
  getModel: GetModel,
  model: ModelSchema,
  { names, rows }: { names: Iterable<string>; rows: Row[] },
): Populate {
  const populate: Populate = {};
  for (const name of names) {
    const attribute = model.attributes[name];
    if (!attribute) continue;
    const values = rows.flatMap((row) => rowsIn(row[name]));
    if (attribute.type === 'media') populate[name] = {};
    if (attribute.type === 'relation' || attribute.type === 'component') {
      populate[name] = nestedPopulate(getModel, attribute, values);
    }
    if (attribute.type === 'dynamiczone') populate[name] = zonePopulate(getModel, attribute, values);
  }
  return populate;
}

function nestedPopulate(getModel: GetModel, attribute: AttributeSchema, rows: Row[]): object {
  const first = rows[0];
  const model = first && getModel(modelOfNested(attribute, first) ?? '');
  if (!model) return {};
  const populate = populateLike(getModel, model, { names: populatedIn(rows), rows });
  return { populate };
}

function zonePopulate(getModel: GetModel, attribute: AttributeSchema, rows: Row[]): object {
  const on: Populate = {};
  for (const uid of new Set(rows.map((row) => modelOfNested(attribute, row)))) {
    if (!uid) continue;
    const ofKind = rows.filter((row) => modelOfNested(attribute, row) === uid);
    on[uid] = nestedPopulate(getModel, attribute, ofKind);
  }
  // Members of other kinds, which only the German zone has, still come with what they hold themselves.
  for (const uid of attribute.components ?? []) on[uid] ??= {};
  return { on };
}

function populatedIn(rows: Row[]): Set<string> {
  return new Set(
    rows.flatMap((row) => Object.keys(row).filter((name) => isRow(row[name]) || Array.isArray(row[name]))),
  );
}
