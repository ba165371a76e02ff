import type { Core } from '@strapi/strapi';
import { Pool, type PoolConfig } from 'pg';

/** A pool for the workers, apart from Strapi's own, so that waiting workers take no connection from requests. */
export function createWorkerPool(strapi: Core.Strapi, max: number): Pool {
  const connection = strapi.config.get<PoolConfig & { schema?: string }>('database.connection.connection');
  const { schema: _schema, ...config } = connection;
  const pool = new Pool({ ...config, max });
  // An idle connection that breaks is replaced at the next use; unheard, the event would end the process.
  pool.on('error', (error) => strapi.log.warn(`Jobs: an idle connection broke: ${error.message}`));
  return pool;
}
