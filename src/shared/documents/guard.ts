import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { changedAttributes, OF_FORMS } from './saved/changed-attributes';
import { asCode, currentDoor } from './door';
import type { Door } from './door';
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
  rules?: Partial<Record<WriteAction, WriteRule>>;
  /** Actions whose rule opens its own transaction, because part of it must outlive a refusal. */
  ownTransaction?: readonly WriteAction[];
}

interface DocumentCall {
  action: string;
  params: Record<string, unknown> & { documentId?: string; locale?: string; data?: Record<string, unknown> };
}

interface Call extends DocumentCall {
  strapi: Core.Strapi;
  guard: Guard;
  door: Door;
}

/** Of the named attributes, those that the write would change: all that are sent, but for what a form sends back. */
async function changesOf(call: Call, names: readonly string[]): Promise<string[]> {
  const { strapi, guard, door, params } = call;
  const { documentId, locale, data = {} } = params;
  const sent = names.filter((name) => name in data);
  return door === 'admin' ? changedAttributes(strapi, { uid: guard.uid, documentId, locale, data }, sent) : sent;
}

interface Asked {
  required?: boolean;
  default?: unknown;
}

/**
 * Takes out what is computed and refuses what would change it. Gives back what the form of a new record has to say
 * because it is required: it must turn out to be what is computed.
 */
async function dropComputed(call: Call): Promise<Record<string, unknown>> {
  const { strapi, guard, params, door, action } = call;
  const changed = await changesOf(call, guard.computed ?? []);
  const { attributes } = strapi.getModel(guard.uid) as { attributes: Record<string, Asked> };
  const isForm = action === 'create' && door === 'admin' && !guard.ownTransaction?.includes(action);
  const isSettled = (name: string) => isForm && attributes[name]?.required && attributes[name].default === undefined;
  refuseComputed(changed.filter((name) => !isSettled(name)));
  const settled = Object.fromEntries(changed.filter(isSettled).map((name) => [name, params.data?.[name]]));
  for (const attribute of guard.computed ?? []) delete params.data?.[attribute];
  return settled;
}

function refuseComputed(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new AppError('computed_field', `${names.join(', ')} cannot be written; it follows from the record's state.`, {
    errors: names.map((name) => ({ path: [name], message: 'This attribute is computed.' })),
  });
}

const BY_HAND = 'These records are written by the platform and cannot be changed by hand.';
/** Whether anything is left to be written of a type that is written by machines. */
async function keepStaffEditable(call: Call): Promise<boolean> {
  const { guard, params, door, action } = call;
  if (!guard.staffEditable) return true;
  if (action !== 'update' || door !== 'admin') throw new AppError('rule_refused', BY_HAND);
  const data = params.data ?? {};
  const foreign = Object.keys(data).filter((attribute) => !guard.staffEditable?.includes(attribute));
  const changed = await changesOf(
    call,
    foreign.filter((attribute) => !OF_FORMS.includes(attribute)),
  );
  if (changed.length > 0) {
    const errors = changed.map((attribute) => ({ path: [attribute], message: 'The platform writes this itself.' }));
    throw new AppError('rule_refused', BY_HAND, { errors });
  }
  for (const attribute of foreign) delete data[attribute];
  return Object.keys(data).length > 0;
}

/** Refuses what no rule is written for but a rule for creating exists: a copy would skip it. */
function defaultRule(guard: Guard, action: string): WriteRule | undefined {
  if (action !== 'clone' || !guard.rules?.create) return undefined;
  return () => Promise.reject(new AppError('rule_refused', 'This record cannot be duplicated; create a new one.'));
}

async function runGuard(
  strapi: Core.Strapi,
  guard: Guard,
  call: DocumentCall & { next: () => Promise<unknown> },
): Promise<unknown> {
  const action = call.action as WriteAction;
  const door = currentDoor(strapi);
  const { params } = call;
  const guarded: Call = { ...call, strapi, guard, door };
  if (!(await keepStaffEditable(guarded))) return readAgain(strapi, guard, params);
  const settled = params.data ? await dropComputed(guarded) : {};
  const rule = guard.rules?.[action] ?? defaultRule(guard, action);
  const write: GuardedWrite = {
    strapi,
    door,
    documentId: params.documentId,
    locale: params.locale,
    data: (params.data ??= {}),
    existing: async (populate = []) =>
      params.documentId === undefined
        ? null
        : await asCode(() => findStored(strapi, { uid: guard.uid, documentId: params.documentId as string, populate })),
  };
  const next = () => {
    refuseComputed(Object.keys(settled).filter((name) => params.data?.[name] !== settled[name]));
    return call.next();
  };
  const run = () => asGuardedWrite(guard.uid, () => (rule ? rule(write, next) : next()));
  return guard.ownTransaction?.includes(action) ? run() : strapi.db.transaction(run);
}

/** The answer to a write that changes nothing. */
function readAgain(
  strapi: Core.Strapi,
  { uid }: Guard,
  { data: _, ...params }: DocumentCall['params'],
): Promise<unknown> {
  return strapi.documents(uid).findOne(params as never);
}

async function findStored(
  strapi: Core.Strapi,
  { uid, ...params }: { uid: UID.ContentType; documentId: string; populate: string[] },
): Promise<Record<string, unknown> | null> {
  return (await strapi.documents(uid).findOne(params)) as Record<string, unknown> | null;
}

/**
 * Puts `guard` between every door and the rows of its type: REST, GraphQL, the content manager and jobs
 * pass the document service, where its rules run in one transaction with the write; a write below the
 * document service is refused. Call it in `register()`. Use cases pass freely (`asUseCase`).
 */
export function registerGuard(strapi: Core.Strapi, guard: Guard): void {
  strapi.documents.use((context, next) => {
    const call = context as unknown as DocumentCall & { uid: string };
    if (call.uid !== guard.uid || !WRITE_ACTIONS.includes(call.action) || inUseCase()) return next();
    return runGuard(strapi, guard, Object.assign(call, { next: next as () => Promise<unknown> })) as ReturnType<
      typeof next
    >;
  });
  const refuse = (): void => {
    if (mayWrite(guard.uid)) return;
    throw new AppError('forbidden', `${guard.uid} is written through its use cases or the document service only.`);
  };
  guardedRows(strapi).set(guard.uid, refuse);
}

const ROW_GUARDS = 'magnetiq.row-guards';

function guardedRows(strapi: Core.Strapi): Map<string, () => void> {
  const existing = strapi.config.get<Map<string, () => void> | undefined>(ROW_GUARDS);
  if (existing) return existing;
  const created = new Map<string, () => void>();
  strapi.config.set(ROW_GUARDS, created);
  return created;
}

/** Subscribes the last guards, those of writes below the document service. Call it once, in `bootstrap()`. */
export function subscribeRowGuards(strapi: Core.Strapi): void {
  const guards = guardedRows(strapi);
  const check = (event: { model: { uid: string } }) => guards.get(event.model.uid)?.();
  strapi.db.lifecycles.subscribe({
    models: [...guards.keys()],
    beforeCreate: check,
    beforeCreateMany: check,
    beforeUpdate: check,
    beforeUpdateMany: check,
    beforeDelete: check,
    beforeDeleteMany: check,
  });
}
