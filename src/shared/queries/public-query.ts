import { AppError } from '../errors/app-error';
import { faultOfCondition } from './check-condition';
import { isPolymorphic, isRow, targetOf, type AttributeSchema, type GetModel, type ModelSchema } from '../models/model';
import { LOGICAL, walkConditions, type ConditionSteps } from './walk-conditions';
import {
  MOST_ORDERS,
  MOST_RELATED,
  orders,
  relatedSteps,
  TOO_MANY_ORDERS,
  TOO_MANY_RELATED,
  type Leads,
} from './query-size';

/** What a client may say about the documents that it wants to read. */
export interface PublicQuery {
  filters?: unknown;
  fields?: unknown;
  populate?: unknown;
  _q?: unknown;
  sort?: unknown;
  status?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
  publicationState?: unknown;
}

const TEXTS: readonly string[] = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext'];

/**
 * Refuses what Strapi's validation of a query lets pass and its database layer fails at, in the query itself and in
 * all that it populates.
 * @returns how many of its conditions go through relations
 * @throws AppError `invalid_input` with the path of the first fault
 */
export function checkPublicQuery(getModel: GetModel, uid: string, query: PublicQuery): number {
  return checkAt({ getModel, path: [] }, uid, query);
}

/** The condition that a search for `text` stands for: only what the public sees is searched, never a private attribute. */
export function searchFilters(model: ModelSchema, text: unknown): Record<string, unknown> {
  if (typeof text !== 'string') throw fault(['_q'], 'Expected a text.');
  const searched = Object.entries(model.attributes).filter(
    ([, { type, private: hidden, searchable }]) => TEXTS.includes(type) && hidden !== true && searchable !== false,
  );
  return { $or: searched.map(([name]) => ({ [name]: { $containsi: text } })) };
}

interface Place {
  getModel: GetModel;
  path: string[];
}

const inside = ({ getModel, path }: Place, ...names: string[]): Place => ({ getModel, path: [...path, ...names] });

function fault(path: string[], message: string): AppError {
  return new AppError('invalid_input', `${path.join('.')}: ${message}`, { errors: [{ path, message }] });
}

function checkAt(place: Place, uid: string, { filters, fields, populate, sort }: PublicQuery): number {
  const model = place.getModel(uid);
  if (!model) return 0;
  let related = checkSize(place, uid, { filters, sort });
  if (filters !== undefined && filters !== null) checkFilters(inside(place, 'filters'), model, filters);
  const names = Array.isArray(fields) ? fields : typeof fields === 'string' ? fields.split(',') : [];
  for (const name of names) checkName(inside(place, 'fields'), String(name).trim());
  if (!isRow(populate)) return related;
  for (const [name, options] of Object.entries(populate)) {
    const nested = inside(place, 'populate', name);
    checkName(nested, name);
    const attribute = model.attributes[name];
    if (attribute && isPolymorphic(attribute) && isWanted(options)) throw fault(nested.path, CLOSED);
    const target = targetOf(attribute);
    if (target && isRow(options)) related += checkAt(nested, target, options);
  }
  return related;
}

function checkSize(place: Place, uid: string, { filters, sort }: PublicQuery): number {
  const leads: Leads = (type, name) => targetOf(place.getModel(type)?.attributes[name]);
  const related = relatedSteps(leads, uid, filters);
  if (related > MOST_RELATED) throw fault([...place.path, 'filters'], TOO_MANY_RELATED);
  if (orders(sort) > MOST_ORDERS) throw fault([...place.path, 'sort'], TOO_MANY_ORDERS);
  return related;
}

/** From there one would come to records of every type, whoever may see them. */
const CLOSED = 'This leads to records of any type and is closed.';

const isWanted = (options: unknown): boolean => options !== false && options !== 'false';

/** Names such as `constructor` look like attributes of every model, and an empty one has no column. */
function checkName({ path }: Place, name: string): void {
  if (name === '' || name in Object.prototype) throw fault(path, 'This is not an attribute.');
}

interface TypedPlace extends Place {
  model: ModelSchema;
}

const CHECKING: ConditionSteps<TypedPlace, void> = {
  attribute({ model, ...place }, name, value) {
    const at = inside(place, name);
    checkName(at, name);
    if (value !== undefined) checkAttribute(at, model.attributes[name], value);
  },
  set: () => undefined,
  group: () => undefined,
  inside: ({ model, ...place }, name) => ({ ...inside(place, name), model }),
  other({ path }, value) {
    if (value !== undefined) throw fault(path, 'Expected conditions by attribute.');
  },
};

function checkFilters(place: Place, model: ModelSchema, filters: unknown): void {
  walkConditions(CHECKING, { ...place, model }, filters);
}

function checkAttribute(place: Place, attribute: AttributeSchema | undefined, value: unknown): void {
  if (attribute && isPolymorphic(attribute)) throw fault(place.path, CLOSED);
  checkCondition(place, attribute, value);
}

function checkCondition(place: Place, attribute: AttributeSchema | undefined, value: unknown): void {
  const target = targetOf(attribute);
  if (target) return checkRelative(place, target, value);
  const name = place.path.at(-1);
  // Strapi's own are in no schema: the id is a number, documentId and locale are texts.
  const found = faultOfCondition(attribute ?? { type: name === 'id' ? 'integer' : 'string' }, value);
  if (found) throw fault([...place.path, ...found.path], found.message);
}

function checkRelative(place: Place, target: string, value: unknown): void {
  const names = isRow(value) ? Object.keys(value) : [];
  const operators = names.filter((name) => name.startsWith('$'));
  if (operators.length > 1 || (operators.length === 1 && names.length > 1)) {
    throw fault(place.path, 'Compare the relation itself or its attributes, not both in one condition.');
  }
  const [operator] = operators;
  const asksWithin = isRow(value) && (operator === undefined || LOGICAL.includes(operator));
  const model = asksWithin ? place.getModel(target) : undefined;
  if (model) checkFilters(place, model, value);
  else checkCondition(place, { type: 'relation' }, value);
}
