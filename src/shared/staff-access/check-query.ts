import { AppError } from '../errors/app-error';
import { isRow, type AttributeSchema, type GetModel } from '../models/model';
import { checkCondition } from '../queries/check-condition';
import { walkConditions, type ConditionSteps } from '../queries/walk-conditions';
import type { StaffQuery } from '../strapi/admin/permissions-manager';
import { FILE, type Reader } from './reader';

interface Place {
  getModel: GetModel;
  reader: Reader;
  uid: string;
  path: string[];
}

/** What the database has of every row, beside its attributes. */
const IDS: readonly string[] = ['id', 'documentId'];
/** What every answer says of a document, also of one of which only the ids are shown. */
const DATES: readonly string[] = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];

/**
 * Checks that a query asks, at every depth, only about what its sender sees: a condition or an order tells as much of a
 * value as reading it.
 * @throws AppError `forbidden` with the path of what the roles do not read, `invalid_input` of what does not exist
 */
export function checkStaffQuery(at: Omit<Place, 'path'>, query: StaffQuery): void {
  checkAt({ ...at, path: [] }, query);
}

function checkAt(place: Place, { filters, sort, fields, populate }: StaffQuery): void {
  checkFilters(below(place, 'filters'), filters);
  checkSort(below(place, 'sort'), sort);
  checkFields(below(place, 'fields'), fields);
  checkPopulate(below(place, 'populate'), populate);
}

const below = (place: Place, ...names: string[]): Place => ({ ...place, path: [...place.path, ...names] });

function refuse({ path }: Place, code: 'forbidden' | 'invalid_input', message: string): never {
  throw new AppError(code, `${path.join('.')}: ${message}`, { errors: [{ path, message }] });
}

/** The attribute of that name, which the sender must see. */
function attributeAt(place: Place, name: string): AttributeSchema {
  const at = below(place, name);
  const { attributes = {} } = place.getModel(place.uid) ?? {};
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute && !IDS.includes(name)) refuse(at, 'invalid_input', 'There is no such attribute.');
  if (!place.reader.fieldsOf(place.uid).has(name)) {
    refuse(at, 'forbidden', 'Your role does not read this, so it cannot filter, sort or select by it.');
  }
  return attribute ?? { type: name === 'id' ? 'integer' : 'string' };
}

function targetOf(attribute: AttributeSchema): string | undefined {
  if (attribute.type === 'relation') return attribute.target;
  if (attribute.type === 'media') return FILE;
  return attribute.type === 'component' ? attribute.component : undefined;
}

/** Lists come as lists, or, when they are long, as objects with numbers for names. */
const isIndex = (name: string): boolean => /^\d+$/.test(name);

const CHECKING: ConditionSteps<Place, void> = {
  attribute(place, name, value) {
    if (isIndex(name)) checkFilters(below(place, name), value);
    else if (!name.startsWith('$')) checkValue(place, name, value);
  },
  set: () => undefined,
  group: () => undefined,
  inside: (place, name) => below(place, name),
  other: () => undefined,
};

function checkFilters(place: Place, filters: unknown): void {
  walkConditions(CHECKING, place, filters);
}

function checkValue(place: Place, name: string, value: unknown): void {
  const attribute = attributeAt(place, name);
  const target = targetOf(attribute);
  if (target) checkFilters({ ...below(place, name), uid: target }, value);
  else checkCondition(name, attribute, value);
}

function checkSort(place: Place, sort: unknown): void {
  if (Array.isArray(sort)) return sort.forEach((entry) => checkSort(place, entry));
  if (typeof sort === 'string') {
    for (const part of sort.split(',')) checkPath(place, part.split(':')[0] ?? '');
    return;
  }
  if (!isRow(sort)) return;
  for (const [name, value] of Object.entries(sort)) {
    if (isIndex(name)) checkSort(place, value);
    else checkNamedSort(place, name, value);
  }
}

function checkNamedSort(place: Place, name: string, value: unknown): void {
  const target = targetOf(attributeAt(place, name));
  if (target && typeof value !== 'string') checkSort({ ...below(place, name), uid: target }, value);
}

/** A path such as `consultant.lastName`, each step of which must be seen. */
function checkPath(place: Place, path: string): void {
  const [name = '', ...rest] = path.trim().split('.');
  if (name === '') return;
  const target = targetOf(attributeAt(place, name));
  if (rest.length === 0) return;
  if (!target) return refuse(below(place, name), 'invalid_input', 'This leads nowhere.');
  checkPath({ ...below(place, name), uid: target }, rest.join('.'));
}

function checkFields(place: Place, fields: unknown): void {
  const names = Array.isArray(fields) ? fields : typeof fields === 'string' ? fields.split(',') : [];
  for (const entry of names) {
    const name = String(entry).trim();
    if (name !== '' && name !== '*' && !DATES.includes(name)) attributeAt(place, name);
  }
}

function checkPopulate(place: Place, populate: unknown): void {
  if (Array.isArray(populate)) return populate.forEach((entry) => checkPopulate(place, entry));
  if (typeof populate === 'string') {
    if (['*', 'true', 'false'].includes(populate)) return;
    for (const path of populate.split(',')) checkPath(place, path);
    return;
  }
  if (!isRow(populate)) return;
  for (const [name, options] of Object.entries(populate)) {
    if (isIndex(name)) checkPopulate(place, options);
    else checkPopulated(below(place, name), attributeAt(place, name), options);
  }
}

function checkPopulated(place: Place, attribute: AttributeSchema, options: unknown): void {
  const target = targetOf(attribute);
  if (!isRow(options)) {
    if (target) checkPopulate({ ...place, uid: target }, options);
    return;
  }
  if (isRow(options.on)) {
    for (const [uid, part] of Object.entries(options.on)) if (isRow(part)) checkAt({ ...below(place, uid), uid }, part);
  }
  if (target) checkAt({ ...place, uid: target }, options);
}
