import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { documentsOf } from '../strapi/core/documents';
import { dropComputed, keepStaffEditable, localeOf, refuseComputed } from './computed';
import { checkFacts, hasWriters, writersIn } from './attributes/facts';
import { asCode, currentDoor } from '../context/door';
import type { Door } from '../context/door';
import { modelsOf } from '../models/model';
import { takeStep, type DocumentCall, type NextSteps } from './pipeline';
import { readInstead } from './saved/read-instead';
import { asGuardedWrite, inUseCase, mayWrite } from './use-case-scope';

/** A write as its guard sees it. `data` may be changed; `next` writes it. */
export interface GuardedWrite {
  strapi: Core.Strapi;
  door: Door;
  documentId: string | undefined;
  locale: string | undefined;
  data: Record<string, unknown>;
  /** The stored document before the write, with the named relations; null where there is none. */
  existing(populate?: string[]): Promise<Record<string, unknown> | null>;
}

export type WriteRule = (write: GuardedWrite, next: () => Promise<unknown>) => Promise<unknown>;

type WriteAction = 'create' | 'update' | 'delete' | 'clone' | 'publish' | 'unpublish' | 'discardDraft';

const WRITE_ACTIONS: readonly string[] = [
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
];

export type WriteRules = Partial<Record<WriteAction, WriteRule>>;

/**
 * What must hold for every write of one type that does not come from a use case. Who writes which attribute at all is
 * said by the schema (`attributes/facts.ts`), and holds with or without a guard.
 */
export interface Guard {
  uid: UID.ContentType;
  rules: WriteRules;
  /** Actions whose rule opens its own transaction, because part of it must outlive a refusal. */
  ownTransaction?: readonly WriteAction[];
}

/** Refuses what no rule is written for but a rule for creating exists: a copy would skip it. */
function defaultRule(guard: Guard | undefined, action: string): WriteRule | undefined {
  if (action !== 'clone' || !guard?.rules.create) return undefined;
  return () => Promise.reject(new AppError('rule_refused', 'This record cannot be duplicated; create a new one.'));
}

async function runGuard(
  strapi: Core.Strapi,
  { guard, added = [] }: Guarded,
  { call, next }: { call: DocumentCall; next: NextSteps },
): Promise<unknown> {
  const { uid, params } = call;
  const action = call.action as WriteAction;
  const door = currentDoor(strapi);
  const atDoor = { uid, action, params, strapi, door };
  const { computed, staffEditable } = writersIn(strapi, uid);
  if (staffEditable && !(await keepStaffEditable(atDoor, staffEditable))) return readInstead(strapi, call);
  const hasOwnTransaction = guard?.ownTransaction?.includes(action) === true;
  const settles = action === 'create' && door === 'admin' && !hasOwnTransaction;
  const settled = params.data ? await dropComputed(atDoor, { computed, settles }) : {};
  const write: GuardedWrite = {
    strapi,
    door,
    documentId: params.documentId,
    locale: localeOf(params),
    data: (params.data ??= {}),
    existing: async (populate = []) =>
      params.documentId === undefined
        ? null
        : await asCode(() => findStored(strapi, { uid, documentId: params.documentId as string, populate })),
  };
  const store = () => {
    refuseComputed(Object.keys(settled).filter((name) => params.data?.[name] !== settled[name]));
    return next();
  };
  const rules = [guard?.rules[action] ?? defaultRule(guard, action), ...added.map((others) => others[action])];
  const work = rules
    .filter((rule) => rule !== undefined)
    .reduceRight<NextSteps>((inner, rule) => () => rule(write, inner), store);
  const run = () => asGuardedWrite(uid, work);
  return hasOwnTransaction ? run() : strapi.db.transaction(run);
}

async function findStored(
  strapi: Core.Strapi,
  { uid, ...params }: { uid: UID.ContentType; documentId: string; populate: string[] },
): Promise<Record<string, unknown> | null> {
  return await documentsOf(strapi, uid).findOne(params);
}

/** The guard of a type, which its context registers, and the rules that other contexts have on it. */
interface Guarded {
  guard?: Guard;
  added?: WriteRules[];
}

function isGuarded(strapi: Core.Strapi, uid: string): boolean {
  const model = modelsOf(strapi)(uid);
  return registries.get(strapi)?.has(uid) === true || (model !== undefined && hasWriters(model));
}

const registries = new WeakMap<Core.Strapi, Map<string, Guarded>>();

/**
 * Puts `guard` between every door and the rows of its type: REST, GraphQL, the content manager and jobs
 * pass the document service, where its rules run in one transaction with the write; a write below the
 * document service is refused. Call it in `register()`. Use cases pass freely (`asUseCase`).
 * @throws AppError `misconfigured` where the type has a guard already
 */
export function registerGuard(strapi: Core.Strapi, guard: Guard): void {
  const guarded = guardedType(strapi, guard.uid);
  if (guarded.guard) throw new AppError('misconfigured', `${guard.uid} has two guards.`);
  guarded.guard = guard;
}

/** Adds rules to a type of another context. They run inside those of its own guard. Call it in `register()`. */
export function addRules(strapi: Core.Strapi, { uid, rules }: { uid: UID.ContentType; rules: WriteRules }): void {
  const guarded = guardedType(strapi, uid);
  guarded.added = [...(guarded.added ?? []), rules];
}

function guardedType(strapi: Core.Strapi, uid: string): Guarded {
  const types = registries.get(strapi) ?? new Map<string, Guarded>();
  registries.set(strapi, types);
  const known = types.get(uid) ?? {};
  types.set(uid, known);
  return known;
}

/** Runs the guards, and what schemas say of who writes what, at every write. Call it in `register()`. */
export function runGuards(strapi: Core.Strapi): void {
  checkFacts(strapi);
  takeStep(strapi, 'run-guards', async (call, next) => {
    if (!WRITE_ACTIONS.includes(call.action) || inUseCase() || !isGuarded(strapi, call.uid)) return next();
    return runGuard(strapi, registries.get(strapi)?.get(call.uid) ?? {}, { call, next });
  });
}

/** Subscribes the last guards, those of writes below the document service. Call it once, in `bootstrap()`. */
export function subscribeRowGuards(strapi: Core.Strapi): void {
  const check = ({ model: { uid } }: { model: { uid: string } }): void => {
    if (!mayWrite(uid))
      throw new AppError('forbidden', `${uid} is written through its use cases or the document service only.`);
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(strapi.contentTypes).filter((uid) => isGuarded(strapi, uid)),
    beforeCreate: check,
    beforeCreateMany: check,
    beforeUpdate: check,
    beforeUpdateMany: check,
    beforeDelete: check,
    beforeDeleteMany: check,
  });
}
