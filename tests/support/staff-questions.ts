import type { StaffRole } from '../../src/shared/permissions/staff-grants';
import type { AdminSession } from './admin-session';
import type { TestApp } from './boot';

const READ = 'plugin::content-manager.explorer.read';
const OF_STRAPI = ['createdBy', 'updatedBy', 'localizations'];
const BUILT_IN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];
const PLAIN = ['string', 'text', 'email', 'uid', 'enumeration', 'integer', 'boolean', 'password'];
const NOT_COMPARED = ['relation', 'media', 'json'];

interface Attribute {
  type: string;
  target?: string;
  customField?: string;
}

/** What a role may read in the content manager. */
export interface Rights {
  types: string[];
  reads(uid: string, attribute?: string): boolean;
}

/** Something to ask of a list, and whether it may be. */
export interface Question {
  query: Record<string, unknown>;
  allowed: boolean;
}

export const list = (uid: string) => `/content-manager/collection-types/${uid}`;
export const picker = (uid: string, relation: string) => `/content-manager/relations/${uid}/${relation}`;

export const attributesOf = (app: TestApp, uid: string) =>
  app.strapi.contentType(uid as never).attributes as Record<string, Attribute>;

/** Where the content manager reads a type. */
export function pathOf(app: TestApp, uid: string): string {
  const { kind } = app.strapi.contentType(uid as never) as { kind: string };
  return kind === 'singleType' ? `/content-manager/single-types/${uid}` : list(uid);
}

/** The rights of a role as they are stored. */
export async function rightsOf(app: TestApp, code: StaffRole): Promise<Rights> {
  const where = { role: { code }, action: READ };
  const rows = (await app.strapi.db.query('admin::permission').findMany({ where })) as {
    subject: string;
    properties: { fields?: string[] };
  }[];
  const fields = new Map(rows.map(({ subject, properties }) => [subject, properties.fields ?? []]));
  return {
    types: [...fields.keys()],
    reads: (uid, attribute) => fields.has(uid) && (!attribute || (fields.get(uid) ?? []).includes(attribute)),
  };
}

/** Attributes whose value the content manager shows whole, to whoever reads them. */
function shownWhole(app: TestApp, uid: string): Set<string> {
  const { config } = app.strapi.contentType(uid as never) as {
    config?: { attributes?: Record<string, { hidden?: boolean }> };
  };
  const shown = Object.entries(attributesOf(app, uid)).filter(
    ([name, { type, customField }]) =>
      config?.attributes?.[name]?.hidden !== true && type !== 'password' && customField !== 'global::encrypted',
  );
  return new Set(shown.map(([name]) => name));
}

let turn = 0;

/** One of them, another each time: all kinds of questions about each of ten thousand attributes would take an hour. */
function oneOf<T>(queries: T[]): T[] {
  turn += 1;
  return queries.slice(turn % queries.length, (turn % queries.length) + 1);
}

/** A question about each attribute of a type, by itself. */
export function ofAttributes(app: TestApp, may: Rights, uid: string): Question[] {
  const shown = shownWhole(app, uid);
  return Object.entries(attributesOf(app, uid)).flatMap(([name, { type }]) => {
    if (BUILT_IN.includes(name) || NOT_COMPARED.includes(type)) return [];
    const allowed = shown.has(name) && may.reads(uid, name);
    const queries = [
      { filters: { $and: [{ [name]: { $null: 'true' } }] } },
      { sort: [`${name}:asc`] },
      { fields: [name] },
    ];
    return oneOf(queries).map((query) => ({ query, allowed }));
  });
}

/** The relations of a type that lead to another, with that. */
export const relationsOf = (app: TestApp, uid: string): [name: string, target: string][] =>
  Object.entries(attributesOf(app, uid))
    .filter(([name, { type, target }]) => type === 'relation' && target && !OF_STRAPI.includes(name))
    .map(([name, { target }]) => [name, target as string]);

/** A question about each attribute of related documents, and one about their ids. */
export function ofRelatives(app: TestApp, may: Rights, uid: string): Question[] {
  return relationsOf(app, uid).flatMap(([relation, target]) => {
    const own = shownWhole(app, uid).has(relation) && may.reads(uid, relation);
    const shown = shownWhole(app, target);
    const questions = Object.entries(attributesOf(app, target)).flatMap(([name, { type }]) => {
      if (BUILT_IN.includes(name) || !PLAIN.includes(type)) return [];
      const allowed = own && shown.has(name) && may.reads(target, name);
      const condition = { [name]: { $null: 'true' } };
      const parts = [{ filters: condition }, { fields: [name] }, { sort: name }];
      const queries: Question['query'][] = [
        { filters: { [relation]: { $or: [condition] } } },
        { sort: `${relation}.${name}` },
        ...parts.map((part) => ({ populate: { [relation]: part } })),
      ];
      return oneOf(queries).map((query) => ({ query, allowed }));
    });
    return [...questions, { query: { filters: { [relation]: { id: { $null: 'true' } } } }, allowed: own }];
  });
}

/** One that is allowed, and one that is not. */
export function sample<T extends { allowed: boolean }>(questions: T[]): T[] {
  return [true, false].flatMap((wanted) => questions.filter(({ allowed }) => allowed === wanted).slice(-1));
}

/** Asks the one part of Strapi that all admin endpoints ask, with the rights that a member of staff has. */
export async function verdictsOf(app: TestApp, { userId: id }: AdminSession) {
  const user: unknown = await app.strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const service = app.strapi.service('admin::permission') as {
    engine: { generateUserAbility(user: unknown): Promise<unknown> };
    createPermissionsManager(options: object): { sanitizeQuery(query: object): Promise<unknown> };
  };
  const ability = await service.engine.generateUserAbility(user);
  return async (uid: string, { query }: Question): Promise<boolean> => {
    const manager = service.createPermissionsManager({ ability, action: READ, model: uid });
    try {
      await manager.sanitizeQuery(query);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== 'forbidden') throw error;
      return false;
    }
  };
}

/** A query as an address says it. */
export function queryString(value: unknown, prefix = ''): string {
  if (typeof value !== 'object' || value === null) return `${prefix}=${encodeURIComponent(String(value))}`;
  return Object.entries(value)
    .map(([name, entry]) => queryString(entry, prefix ? `${prefix}[${name}]` : name))
    .join('&');
}

/** Sends requests two at a time, and gives what was answered otherwise than expected: 200 or a reasoned 403. */
export async function unexpected(
  session: AdminSession,
  asked: { path: string; allowed: boolean }[],
): Promise<[path: string, status: number, code: string | undefined][]> {
  const wrong: [string, number, string | undefined][] = [];
  const rest = [...asked];
  const work = async (): Promise<void> => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const { status, body } = await session.get(next.path);
      const code = body.error?.details?.code as string | undefined;
      const refused = status === 403 && code === 'forbidden' && body.error.message !== '';
      if (next.allowed ? status !== 200 : !refused) wrong.push([next.path, status, code]);
    }
  };
  await Promise.all([work(), work()]);
  return wrong;
}
