import type { Core } from '@strapi/strapi';
import { Registry } from 'prom-client';

const registries = new WeakMap<Core.Strapi, Registry>();

/** The metrics of this application; several may live in one process under test, so there is no global one. */
export function metricsRegistry(strapi: Core.Strapi): Registry {
  let registry = registries.get(strapi);
  if (!registry) {
    registry = new Registry();
    registries.set(strapi, registry);
  }
  return registry;
}
