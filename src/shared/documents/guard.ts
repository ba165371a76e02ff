import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
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
  /** Attributes that change only through a use case: refused from the API, dropped when the content manager resends them. */
  computed?: readonly string[];
  /** Of a machine-written type: the attributes that staff may still edit; any other write is refused. */
  staffEditable?: readonly string[];
  rules?: Partial<Record<WriteAction, WriteRule>>;
  /** Actions whose rule opens its own transaction, because part of it must outlive a refusal. */
  ownTransaction?: readonly WriteAction[];
}

interface DocumentCall {
  action: string;
  params: Record<string, unknown> & { documentId?: string; locale?: string; data?: Record<string, unknown> };
}

function stripComputed(guard: Guard, door: Door, data: Record<string, unknown>): void {
  const sent = (guard.computed ?? []).filter((attribute) => attribute in data);
  if (sent.length > 0 && door !== 'admin') {
    throw new AppError('computed_field', `${sent.join(', ')} cannot be written; it follows from the record's state.`, {
      errors: sent.map((attribute) => ({ path: [attribute], message: 'This attribute is computed.' })),
    });
  }
  for (const attribute of sent) delete data[attribute];
}

function keepStaffEditable(guard: Guard, call: DocumentCall, door: Door): void {
  if (!guard.staffEditable) return;
  const data = call.params.data ?? {};
  const foreign = Object.keys(data).filter((attribute) => !guard.staffEditable?.includes(attribute));
  if (call.action !== 'update' || door !== 'admin' || (foreign.length > 0 && guard.staffEditable.length === 0)) {
    throw new AppError('rule_refused', 'These records are written by the platform and cannot be changed by hand.');
  }
  for (const attribute of foreign) delete data[attribute];
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
  keepStaffEditable(guard, call, door);
  if (params.data) stripComputed(guard, door, params.data);
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
  const run = () => asGuardedWrite(guard.uid, () => (rule ? rule(write, call.next) : call.next()));
  return guard.ownTransaction?.includes(action) ? run() : strapi.db.transaction(run);
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
