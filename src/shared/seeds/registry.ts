import type { Core } from '@strapi/strapi';

export interface Seed {
  name: string;
  /** Seeds that this one builds on. */
  after?: readonly string[];
  /** Creates what is missing and leaves alone what exists, also what was changed since. */
  run: (strapi: Core.Strapi) => Promise<void>;
}

const seeds = new WeakMap<Core.Strapi, Seed[]>();

/** Adds demo data of a context. Call it in `register()`. */
export function registerSeed(strapi: Core.Strapi, seed: Seed): void {
  seeds.set(strapi, [...(seeds.get(strapi) ?? []), seed]);
}

/** Creates the demo data that is missing. @returns the names of the seeds that ran, in their order */
export async function runSeeds(strapi: Core.Strapi): Promise<string[]> {
  const order = inOrder(seeds.get(strapi) ?? []);
  for (const seed of order) await seed.run(strapi);
  return order.map(({ name }) => name);
}

/** The seeds, each behind those that it builds on; contexts register in the order of the alphabet. */
function inOrder(registered: Seed[]): Seed[] {
  const order: Seed[] = [];
  const place = (seed: Seed): void => {
    if (order.includes(seed)) return;
    for (const other of registered) if (seed.after?.includes(other.name)) place(other);
    order.push(seed);
  };
  for (const seed of registered) place(seed);
  return order;
}
