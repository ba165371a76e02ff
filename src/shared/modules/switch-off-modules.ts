import type { Core } from '@strapi/strapi';
import { jobRegistry } from '../jobs/registry';
import { shadowCrudOf } from '../strapi/graphql/extension';
import { dropRouters } from '../strapi/core/routes';
import { chosenModules } from './modules';
import { contentTypesIn } from '../strapi/core/content-types';

interface HideableType {
  uid: string;
  pluginOptions?: Record<string, object | undefined>;
}

function hideType(type: HideableType): void {
  type.pluginOptions = {
    ...type.pluginOptions,
    'content-manager': { ...type.pluginOptions?.['content-manager'], visible: false },
    'content-type-builder': { ...type.pluginOptions?.['content-type-builder'], visible: false },
  };
}

function dropJobs(strapi: Core.Strapi, context: string): void {
  const { tasks, crons } = jobRegistry(strapi);
  for (const name of tasks.keys()) if (name.startsWith(`${context}.`)) tasks.delete(name);
  for (const [name, cron] of crons) if (cron.task.startsWith(`${context}.`)) crons.delete(name);
}

/** Takes the routes, jobs, menu entries and GraphQL fields of the contexts that are off; their tables stay. Call it in `register()`. */
export function switchOffModules(strapi: Core.Strapi): void {
  for (const context of chosenModules(strapi).off) {
    dropJobs(strapi, context);
    if (!dropRouters(strapi, context)) continue;
    for (const type of contentTypesIn(strapi) as HideableType[]) {
      const { uid } = type;
      if (!uid.startsWith(`api::${context}.`)) continue;
      hideType(type);
      shadowCrudOf(strapi, uid).disable();
    }
  }
}
