import type { Core } from '@strapi/strapi';
import type { ChosenModules } from './choose-modules';

/** The contexts by configuration. */
export function chosenModules(strapi: Core.Strapi): ChosenModules {
  return strapi.config.get('modules') as ChosenModules;
}

/**
 * Whether a context is on. One that is off registers no jobs, crons, GraphQL fields, permissions or subscribers;
 * guards and schema pieces stay, because its data does.
 */
export function isModuleOn(strapi: Core.Strapi, context: string): boolean {
  return chosenModules(strapi).on.includes(context);
}
