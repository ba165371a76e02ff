import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { holdsMany, isRow, modelsOf, type AttributeSchema, type ModelSchema } from '../../src/shared/models/model';
import { publicFilters } from '../../src/shared/documents/visibility';
import { declaredPermissions } from '../../src/shared/permissions/api-permissions';
import { isLocalizedModel } from '../../src/shared/languages/locales';
import type { TestApp } from './boot';

/** A word that stands in every text of what nobody may see, and nowhere else. */
export const CANARY = 'canaryzq7x';

export interface SeededRow {
  id: number;
  documentId: string;
  /** The condition of the public that the row does not meet; none of a row that is shown. */
  cause?: string;
}

export interface Seeded {
  model: ModelSchema;
  shown: SeededRow[];
  hidden: SeededRow[];
}

type Values = Record<string, unknown>;
type Rows = Map<string, Seeded>;

const FILE = 'plugin::upload.file';
const SHOWN_OF_EACH = 3;

interface Wanted {
  /** What a row must have to meet the conditions. */
  values: Values;
  /** What breaks each of them. */
  broken: Values;
  /** Relations that must lead to what is shown. */
  shown: string[];
}

const LONG_AGO = new Date('2026-01-01T00:00:00Z');

function wanted(filters: unknown, { attributes }: ModelSchema): Wanted {
  const found: Wanted = { values: {}, broken: {}, shown: [] };
  const note = (name: string, value: unknown, broken: unknown): void => {
    if (value !== undefined) found.values[name] = value;
    found.broken[name] = broken;
  };
  const read = (condition: unknown): void => {
    if (!isRow(condition)) return;
    for (const [name, value] of Object.entries(condition)) {
      if (name === '$and') (value as unknown[]).forEach(read);
      else if (name === '$or') read((value as unknown[])[0]);
      else if (!isRow(value)) note(name, value, otherThan(value, attributes[name]));
      else if ('$null' in value) note(name, null, LONG_AGO);
      else if ('$notNull' in value) note(name, LONG_AGO, null);
      else if ('$ne' in value) note(name, undefined, value.$ne);
      else if ('$lte' in value) note(name, value.$lte, '2999-12-31');
      else if ('$in' in value) note(name, (value.$in as unknown[])[0], otherThan(undefined, attributes[name]));
      else if (attributes[name]?.type === 'relation') found.shown.push(name);
    }
  };
  read(filters);
  return found;
}

/** Another value than the one that the public's condition asks for. */
function otherThan(value: unknown, attribute: (AttributeSchema & { enum?: string[] }) | undefined): unknown {
  return typeof value === 'boolean' ? !value : (attribute?.enum?.find((one) => one !== value) ?? null);
}

const paragraph = (text: string) => [
  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'b', text, marks: [] }],
  },
];

function customValue({ customField, options }: AttributeSchema, text: string): unknown {
  const value = options?.format === 'portable-text' ? paragraph(text) : text;
  if (customField === 'global::localized-text') return { en: value };
  return customField === 'global::portable-text' ? paragraph(text) : undefined;
}

const serial = { next: 0 };

function valueOf(
  attribute: AttributeSchema & { enum?: string[]; default?: unknown; maxLength?: number },
  text: string,
) {
  const n = ++serial.next;
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
      return `${text} ${n}`.slice(0, attribute.maxLength ?? 200);
    case 'uid':
      return `${text.replaceAll(' ', '-').toLowerCase()}-${n}`;
    case 'email':
      return `${text.replaceAll(' ', '')}${n}@example.com`;
    case 'enumeration':
      return attribute.default ?? attribute.enum?.[0];
    case 'boolean':
      return attribute.default ?? true;
    case 'integer':
    case 'decimal':
    case 'float':
    case 'biginteger':
      return attribute.required ? 7 : undefined;
    case 'date':
      return attribute.required ? '2027-01-01' : undefined;
    case 'time':
      return attribute.required ? '10:00:00' : undefined;
    case 'datetime':
      return attribute.required ? new Date('2027-01-01T00:00:00Z') : undefined;
    case 'customField':
      return customValue(attribute, `${text} ${n}`);
    case 'json':
      return Array.isArray(attribute.default) ? [text] : { note: text };
    default:
      return undefined;
  }
}

function valuesOf({ attributes }: ModelSchema, text: string): Values {
  const entries = Object.entries(attributes).map(([name, attribute]) => {
    const isCurrency = attribute.type === 'string' && /currency/i.test(name);
    return [name, isCurrency ? 'USD' : valueOf(attribute, text)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const created = async (app: TestApp, uid: string, data: Values): Promise<SeededRow | null> => {
  try {
    const { deletedAt = null, ...rest } = data;
    const row = (await asUseCase(() => app.strapi.db.query(uid as never).create({ data: rest as never }))) as SeededRow;
    // What is marked as deleted is not read again.
    const marked = { where: { id: row.id } as never, data: { deletedAt } as never };
    if (deletedAt !== null) await asUseCase(() => app.strapi.db.query(uid as never).updateMany(marked));
    return row;
  } catch {
    // A rule of the database; other causes remain.
    return null;
  }
};

/** Whether one condition that fails suffices: there may be alternatives to it. */
async function isHidden(app: TestApp, uid: string, { id }: SeededRow): Promise<boolean> {
  const where = { $and: [{ id }, publicFilters(app.strapi, uid) ?? {}] };
  if ((await app.strapi.db.query(uid as never).count({ where: where as never })) === 0) return true;
  await asUseCase(() => app.strapi.db.query(uid as never).delete({ where: { id } as never }));
  return false;
}

async function seedType(app: TestApp, uid: string, model: ModelSchema): Promise<Seeded> {
  const { values, broken } = wanted(publicFilters(app.strapi, uid), model);
  const locale = { locale: isLocalizedModel(model) ? 'en' : null };
  const seeded: Seeded = { model, shown: [], hidden: [] };
  for (let count = 0; count < SHOWN_OF_EACH; count += 1) {
    const row = await created(app, uid, { ...valuesOf(model, 'plain'), ...locale, ...values });
    if (row) seeded.shown.push(row);
  }
  for (const [cause, value] of Object.entries(broken)) {
    const row = await created(app, uid, {
      ...valuesOf(model, `${CANARY} ${cause}`),
      ...locale,
      ...values,
      [cause]: value,
    });
    if (row && (await isHidden(app, uid, row))) seeded.hidden.push({ ...row, cause });
  }
  return seeded;
}

async function seedFile(app: TestApp, name: string): Promise<number> {
  const data = { name, hash: name, ext: '.png', mime: 'image/png', size: 1, provider: 'local', folderPath: '/' };
  const file = await app.strapi.db.query(FILE).create({ data: { ...data, url: `/uploads/${name}.png` } });
  return (file as { id: number }).id;
}

/** Lets a row lead to everything that it may lead to: what is shown where it must, what is hidden elsewhere. */
async function link(app: TestApp, rows: Rows, { uid, row, place }: { uid: string; row: SeededRow; place: number }) {
  const { model } = rows.get(uid) as Seeded;
  const { shown } = wanted(publicFilters(app.strapi, uid), model);
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const target = attribute.type === 'relation' ? rows.get(attribute.target ?? '') : undefined;
    const candidates = shown.includes(name) ? target?.shown : [...(target?.hidden ?? []), ...(target?.shown ?? [])];
    // The languages of a document are joined by its id, which would be changed.
    if (!target || !candidates?.length || row.cause !== undefined || name === 'localizations') continue;
    const ids = holdsMany(attribute) ? candidates.map(({ id }) => id) : [candidates[place % candidates.length]?.id];
    const update = { where: { id: row.id }, data: { [name]: ids } as never };
    await asUseCase(() => app.strapi.db.query(uid as never).update(update)).catch(() => undefined);
  }
}

/**
 * Rows of these types: some that everybody sees, and for each condition of the public one that fails it (draft, private,
 * behind a password, suspended, deleted, switched off), whose texts carry the canary. What is seen leads to what is not.
 */
export async function seedHiddenRows(app: TestApp, uids: Iterable<string>): Promise<Rows> {
  const rows: Rows = new Map();
  for (const uid of uids) {
    const model = modelsOf(app.strapi)(uid);
    if (model) rows.set(uid, await seedType(app, uid, model));
  }
  const file = await seedFile(app, 'of-everybody');
  for (const [uid, { shown, hidden, model }] of rows) {
    for (const [place, row] of [...shown, ...hidden].entries()) {
      await link(app, rows, { uid, row, place });
      const media = Object.entries(model.attributes).filter(([, { type }]) => type === 'media');
      for (const [name] of media) {
        const update = { where: { id: row.id }, data: { [name]: file } as never };
        await asUseCase(() => app.strapi.db.query(uid as never).update(update)).catch(() => undefined);
      }
    }
  }
  return rows;
}

/** The relations, components and media of a model that are not private, with what they lead to. */
export function waysOf(model: ModelSchema): { name: string; attribute: AttributeSchema; target?: string }[] {
  return Object.entries(model.attributes)
    .filter(([, { type, private: hidden }]) => hidden !== true && ['relation', 'component', 'media'].includes(type))
    .map(([name, attribute]) => ({
      name,
      attribute,
      target: attribute.type === 'media' ? FILE : (attribute.target ?? attribute.component),
    }));
}

/** Types that somebody may list by Strapi's own queries. */
export function readableTypes(app: TestApp): string[] {
  return declaredPermissions(app.strapi, 'member')
    .flatMap((action) => /^(api::[^.]+\.(?!my-).+)\.find$/.exec(action)?.[1] ?? [])
    .filter((uid) => app.strapi.contentTypes[uid as never] !== undefined)
    .sort();
}

/** Where such a type is listed. */
export function pathOf(app: TestApp, uid: string): string {
  const { info, kind } = app.strapi.contentType(uid as never);
  return `/api/${uid.slice(5, uid.indexOf('.'))}/${kind === 'singleType' ? info.singularName : info.pluralName}`;
}

export interface Way {
  names: string[];
  target: string;
  /** Every type on the way, the target last. */
  through: string[];
}

/** All ways from a type through types that may be read, so many relations long. */
export function pathsFrom(
  app: TestApp,
  readable: readonly string[],
  { uid, depth }: { uid: string; depth: number },
): Way[] {
  const model = modelsOf(app.strapi)(uid);
  if (depth === 0 || !model) return [];
  return waysOf(model).flatMap(({ name, target, attribute }) => {
    if (target === undefined || (attribute.type === 'relation' && !readable.includes(target))) return [];
    const further = pathsFrom(app, readable, { uid: target, depth: depth - 1 }).map((way) => ({
      names: [name, ...way.names],
      target: way.target,
      through: [target, ...way.through],
    }));
    return [{ names: [name], target, through: [target] }, ...further];
  });
}
