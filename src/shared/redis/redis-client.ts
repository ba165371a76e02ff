import type { Core } from '@strapi/strapi';
import Redis from 'ioredis';
import { settings } from '../config/settings';

const clients = new WeakMap<Core.Strapi, Redis>();

/** The connection to REDIS_URL, opened on first use; null where Redis is not configured. */
export function redisClient(strapi: Core.Strapi): Redis | null {
  const { redisUrl } = settings(strapi);
  if (!redisUrl) return null;
  const existing = clients.get(strapi);
  if (existing) return existing;
  // Commands fail at once while Redis is away, so that their callers fall back instead of waiting.
  const client = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  client.on('error', (error) => strapi.log.warn(`Redis: ${error.message}`));
  clients.set(strapi, client);
  return client;
}

/** Closes the connection, if there is one. */
export function closeRedis(strapi: Core.Strapi): void {
  clients.get(strapi)?.disconnect();
  clients.delete(strapi);
}
