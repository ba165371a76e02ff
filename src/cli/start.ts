import type { Core } from '@strapi/strapi';
import { runSeeds } from '../shared/seeds/registry';
import { createApplication, runCommand } from './application';
import { introduction } from './quickstart/introduction';

/** Loads, seeds if asked to, and listens; resolves when the server stands, which then lives on. */
async function start(withDemoData: boolean): Promise<Core.Strapi> {
  const strapi = await createApplication().load();
  if (withDemoData) await runSeeds(strapi);
  await strapi.start();
  return strapi;
}

const withDemoData = process.argv.includes('--demo');

start(withDemoData).then(
  (strapi) => {
    if (withDemoData) console.log(introduction(strapi));
  },
  (error: unknown) => runCommand(() => Promise.reject(error)),
);
