import type { Core } from '@strapi/strapi';
import { registerHealthRoutes } from './health-routes';

/** What runs around all contexts; called first in register(). */
export function registerPlatform(strapi: Core.Strapi): void {
  registerHealthRoutes(strapi);
}
