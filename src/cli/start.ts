import type { Core } from '@strapi/strapi';
import { runSeeds } from '../shared/seeds/registry';
import { createApplication, runCommand } from './application';
import { introduction } from './quickstart/introduction';

/** Loads, seeds if asked to, and listens; resolves when the server stands, which then lives on. */
async function start(withDemoData: boolean): Promise<Core.Strapi> {
  const strapi = await createApplication().load();
  if (withDemoData) await runSeeds(strapi);
  await strapi.start();
  setTimeout(collect, 1_000).unref();
  return strapi;
}

/** A boot leaves twice as much behind as it keeps: given back at once, and not when the heap is full (`--expose-gc`). */
function collect(): void {
  globalThis.gc?.();
  // What the first one has only found to be unused.
  globalThis.gc?.();
}

const withDemoData = process.argv.includes('--demo');

start(withDemoData).then(
  (strapi) => {
    if (withDemoData) console.log(introduction(strapi));
  },
  (error: unknown) => runCommand(() => Promise.reject(error)),
);
