import { AsyncLocalStorage } from 'node:async_hooks';

/** On whose behalf something happens; audit entries and status changes name it. */
export interface Actor {
  kind: 'system' | 'job' | 'guest' | 'member' | 'staff' | 'api_token';
  id?: string | number;
  /** What people know it by: an e-mail address, the name of a token or of a job. */
  label?: string;
}

/** What a request has asked of the database so far. */
export interface RequestCost {
  statements: number;
  /** Milliseconds between asking and the answer, those in a queue for a connection left out. */
  databaseMs: number;
  /** Conditions through relations, by the action that reads with them: a list and its total have the same. */
  related: Record<string, number>;
  /** It is found out only, and counts for no limit. */
  apart?: true;
}

interface Context {
  requestId?: string;
  cost?: RequestCost;
  /** Asked anew each time: who calls is known only after authentication, inside the request. */
  actor: () => Actor;
  /** The one thing that is done under an Idempotency-Key, over all its repetitions. */
  operation?: string;
}

const SYSTEM: Actor = { kind: 'system' };
const contexts = new AsyncLocalStorage<Context>();

/** The actor of the work at hand; `system` where no request and no job is running. */
export function currentActor(): Actor {
  return contexts.getStore()?.actor() ?? SYSTEM;
}

/** The id of the request at hand, also inside what runs on its behalf. */
export function currentRequestId(): string | undefined {
  return contexts.getStore()?.requestId;
}

/** What the request at hand costs, for who measures it. */
export function currentCost(): RequestCost | undefined {
  return contexts.getStore()?.cost;
}

/** What is being done under an Idempotency-Key: the same for all its repetitions, and for nothing else. */
export function currentOperation(): string | undefined {
  return contexts.getStore()?.operation;
}

/** Runs something on behalf of an actor, as work of its own; the request id stays. */
export function runWithActor<T>(actor: Actor, fn: () => T): T {
  return contexts.run({ ...contexts.getStore(), actor: () => actor, operation: undefined }, fn);
}

/** Runs what is done under an Idempotency-Key. */
export function runAsOperation<T>(operation: string, fn: () => T): T {
  return contexts.run({ ...(contexts.getStore() ?? { actor: () => SYSTEM }), operation }, fn);
}

/** Runs a part of a request whose cost is found out, and counts neither for the request nor for its limits. */
export async function measureApart<T>(work: () => Promise<T>): Promise<{ result: T; cost: RequestCost }> {
  const cost: RequestCost = { statements: 0, databaseMs: 0, related: {}, apart: true };
  const result = await contexts.run({ ...(contexts.getStore() ?? { actor: () => SYSTEM }), cost }, work);
  return { result, cost };
}

/** Runs a request: everything inside knows its id, and its actor as soon as the request is authenticated. */
export function runInRequest<T>(request: { id: string; actor: () => Actor }, fn: () => T): T {
  const cost: RequestCost = { statements: 0, databaseMs: 0, related: {} };
  return contexts.run({ requestId: request.id, actor: request.actor, cost }, fn);
}

interface Credentials {
  id?: string | number;
  email?: string;
  name?: string;
}

/** What Strapi's authentication leaves in `ctx.state`. */
export interface AuthState {
  auth?: { strategy?: { name?: string }; credentials?: Credentials | null };
  user?: Credentials;
}

/** The actor of an HTTP request by what its authentication found: nobody in particular is a guest. */
export function actorOfState(state: AuthState): Actor {
  const { credentials, strategy } = state.auth ?? {};
  switch (strategy?.name) {
    case 'admin':
      return describe('staff', credentials ?? state.user);
    case 'admin-token':
    case 'content-api-token':
      return describe('api_token', credentials);
    default:
      return credentials || state.user ? describe('member', credentials ?? state.user) : { kind: 'guest' };
  }
}

function describe(kind: Actor['kind'], who: Credentials | null | undefined): Actor {
  const label = who?.email ?? who?.name;
  return { kind, ...(who?.id !== undefined && { id: who.id }), ...(label !== undefined && { label }) };
}
