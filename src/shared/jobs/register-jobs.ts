import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { jobQueue } from './queue';

/** Lets the boot create the driver's tables before any context can enqueue. Call it in `register()`. */
export function registerJobs(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'jobs', () => jobQueue(strapi).prepare());
}
