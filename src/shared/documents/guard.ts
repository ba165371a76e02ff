import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { dropComputed, keepStaffEditable, localeOf, refuseComputed } from './computed';
import { asCode, currentDoor } from './door';
import type { Door } from './door';
import { takeStep, type DocumentCall, type NextSteps } from './pipeline';
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

/** What must hold for every write of one type that does not come from a use case. */
export interface Guard {
  uid: UID.ContentType;
  /**
   * Attributes that change only through a use case: refused, except where the content manager sends back what is
   * stored, as its forms do.
   */
  computed?: readonly string[];
  /** Of a machine-written type: the attributes that staff may still edit; any other change is refused. */
  staffEditable?: readonly string[];
  rules?: WriteRules;
  /** Actions whose rule opens its own transaction, because part of it must outlive a refusal. */
  ownTransaction?: readonly WriteAction[];
}

/** Refuses what no rule is written for but a rule for creating exists: a copy would skip it. */
function defaultRule(guard: Guard | undefined, action: string): WriteRule | undefined {
  if (action !== 'clone' || !guard?.rules?.create) return undefined;
  return () => Promise.reject(new AppError('rule_refused', 'This record cannot be duplicated; create a new one.'));
}

async function runGuard(
  strapi: Core.Strapi,
  { guard, added }: Guarded,
  { call, next }: { call: DocumentCall; next: NextSteps },
): Promise<unknown> {
  const { uid, params } = call;
  const action = call.action as WriteAction;
  const door = currentDoor(strapi);
  const atDoor = { uid, action, params, strapi, door };
  if (guard?.staffEditable && !(await keepStaffEditable(atDoor, guard.staffEditable))) {
    return readAgain(strapi, call);
  }
  const hasOwnTransaction = guard?.ownTransaction?.includes(action) === true;
  const settles = action === 'create' && door === 'admin' && !hasOwnTransaction;
  const settled = params.data ? await dropComputed(atDoor, { computed: guard?.computed ?? [], settles }) : {};
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
  const rules = [guard?.rules?.[action] ?? defaultRule(guard, action), ...added.map((others) => others[action])];
  const work = rules
    .filter((rule) => rule !== undefined)
    .reduceRight<NextSteps>((inner, rule) => () => rule(write, inner), store);
  const run = () => asGuardedWrite(uid, work);
  return hasOwnTransaction ? run() : strapi.db.transaction(run);
}

/** The answer to a write that changes nothing. */
function readAgain(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<unknown> {
  const { data: _, ...asked } = params;
  return strapi.documents(uid).findOne(asked as never);
}

async function findStored(
  strapi: Core.Strapi,
  { uid, ...params }: { uid: UID.ContentType; documentId: string; populate: string[] },
): Promise<Record<string, unknown> | null> {
  return (await strapi.documents(uid).findOne(params)) as Record<string, unknown> | null;
}

/** The guard of a type, which its context registers, and the rules that other contexts have on it. */
interface Guarded {
  guard?: Guard;
  added: WriteRules[];
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
  guardedType(strapi, uid).added.push(rules);
}

function guardedType(strapi: Core.Strapi, uid: string): Guarded {
  const types = registries.get(strapi) ?? openRegistry(strapi);
  const known = types.get(uid) ?? { added: [] };
  types.set(uid, known);
  return known;
}

function openRegistry(strapi: Core.Strapi): Map<string, Guarded> {
  const types = new Map<string, Guarded>();
  registries.set(strapi, types);
  takeStep(strapi, 'run-guards', async (call, next) => {
    const guarded = types.get(call.uid);
    if (!guarded || !WRITE_ACTIONS.includes(call.action) || inUseCase()) return next();
    return runGuard(strapi, guarded, { call, next });
  });
  return types;
}

/** Subscribes the last guards, those of writes below the document service. Call it once, in `bootstrap()`. */
export function subscribeRowGuards(strapi: Core.Strapi): void {
  const check = ({ model: { uid } }: { model: { uid: string } }): void => {
    if (!mayWrite(uid))
      throw new AppError('forbidden', `${uid} is written through its use cases or the document service only.`);
  };
  strapi.db.lifecycles.subscribe({
    models: [...(registries.get(strapi)?.keys() ?? [])],
    beforeCreate: check,
    beforeCreateMany: check,
    beforeUpdate: check,
    beforeUpdateMany: check,
    beforeDelete: check,
    beforeDeleteMany: check,
  });
}
