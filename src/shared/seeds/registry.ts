import type { Core } from '@strapi/strapi';

export interface Seed {
  name: string;
  /** Creates what is missing and leaves alone what exists, also what was changed since. */
  run: (strapi: Core.Strapi) => Promise<void>;
}

const seeds = new WeakMap<Core.Strapi, Seed[]>();

/** Adds demo data of a context, run in the order of registration. Call it in `register()`. */
export function registerSeed(strapi: Core.Strapi, seed: Seed): void {
  seeds.set(strapi, [...(seeds.get(strapi) ?? []), seed]);
}

/** Creates the demo data that is missing. @returns the names of the seeds that ran */
export async function runSeeds(strapi: Core.Strapi): Promise<string[]> {
  const registered = seeds.get(strapi) ?? [];
  for (const seed of registered) await seed.run(strapi);
  return registered.map(({ name }) => name);
}
