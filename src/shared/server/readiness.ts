import type { Core } from '@strapi/strapi';

export type ReadinessCheck = () => boolean | Promise<boolean>;

interface Readiness {
  checks: Map<string, ReadinessCheck>;
  shuttingDown: boolean;
}

const states = new WeakMap<Core.Strapi, Readiness>();

function stateOf(strapi: Core.Strapi): Readiness {
  let state = states.get(strapi);
  if (!state) {
    state = { checks: new Map(), shuttingDown: false };
    states.set(strapi, state);
  }
  return state;
}

/** Adds a named condition that must hold before the server takes traffic. */
export function registerReadinessCheck(strapi: Core.Strapi, name: string, check: ReadinessCheck): void {
  stateOf(strapi).checks.set(name, check);
}

/** From now on the server answers "not ready", so that a load balancer sends no new requests. */
export function announceShutdown(strapi: Core.Strapi): void {
  stateOf(strapi).shuttingDown = true;
}

export interface ReadinessReport {
  ready: boolean;
  checks: Record<string, boolean>;
}

async function holds(check: ReadinessCheck): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

/** Runs every registered check; a check that throws does not hold. */
export async function readinessOf(strapi: Core.Strapi): Promise<ReadinessReport> {
  const { checks, shuttingDown } = stateOf(strapi);
  const entries = await Promise.all([...checks].map(async ([name, check]) => [name, await holds(check)] as const));
  const report = Object.fromEntries([...entries, ['accepting', !shuttingDown]]) as Record<string, boolean>;
  return { ready: Object.values(report).every(Boolean), checks: report };
}
