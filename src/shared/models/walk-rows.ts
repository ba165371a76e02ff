import { modelOfNested, rowsIn, type GetModel, type ModelSchema, type Row } from './model';

// By the lookup of the application: the models of one do not change while it runs.
const nestings = new WeakMap<GetModel, Map<string, string[]>>();

/**
 * Visits every row in an answer of the document service: the documents themselves, what is populated in them,
 * components and dynamic zones included, and the entries of an answer that lists several versions. The data of a write
 * is visited the same way, `relations: false`: there a relation holds references, not rows.
 */
export function walkRows(
  getModel: GetModel,
  { uid, answer, relations = true }: { uid: string; answer: unknown; relations?: boolean },
  visit: (row: Row, model: ModelSchema) => void,
): void {
  for (const row of rowsIn(answer)) walk(uid, row);

  function walk(modelUid: string, row: Row): void {
    const model = getModel(modelUid);
    if (!model) return;
    visit(row, model);
    for (const name of nestingOf(getModel, model)) if (name in row) descend(model, name, row[name]);
    if (!('entries' in model.attributes)) for (const entry of rowsIn(row.entries)) walk(modelUid, entry);
  }

  function descend(model: ModelSchema, name: string, value: unknown): void {
    const attribute = model.attributes[name];
    if (!attribute || (attribute.type === 'relation' && !relations)) return;
    for (const nested of rowsIn(value)) {
      const nestedUid = modelOfNested(attribute, nested);
      if (nestedUid) walk(nestedUid, nested);
    }
  }
}

/** The attributes of a model under which further rows may lie. */
function nestingOf(getModel: GetModel, model: ModelSchema): string[] {
  let known = nestings.get(getModel);
  if (!known) nestings.set(getModel, (known = new Map<string, string[]>()));
  let nesting = known.get(model.uid);
  if (!nesting) {
    nesting = Object.entries(model.attributes)
      .filter(([, { type }]) => ['relation', 'component', 'dynamiczone'].includes(type))
      .map(([name]) => name);
    known.set(model.uid, nesting);
  }
  return nesting;
}
