import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { tablesIn } from '../database/statement-template';
import { remembered } from '../strapi/kit/remembered';
import type { Source } from './answer-store';

interface Collected {
  tables: Set<string>;
  /** The tables of which one document alone was read. */
  documents: Map<string, string>;
}

const collecting = new AsyncLocalStorage<Collected>();

/** More different ones than frontends ask; the next one begins anew. */
const MOST = 2_000;
const tablesOnce = remembered<string[]>(MOST);

/** Notes which tables are read in `collectSources`. Call it in `bootstrap()`. */
export function watchTables(strapi: Core.Strapi): void {
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    const tables = collecting.getStore()?.tables;
    if (tables) for (const table of tablesOnce(sql, () => tablesIn(sql))) tables.add(table);
  });
}

/** Says that of a table nothing but one document is read. */
export function readsOneDocument(table: string, document: string): void {
  collecting.getStore()?.documents.set(table, document);
}

/** What the work reads, by the statements that it asks. */
export async function collectSources<T>(work: () => Promise<T>): Promise<{ answer: T; sources: Source[] }> {
  const collected: Collected = { tables: new Set(), documents: new Map() };
  const answer = await collecting.run(collected, work);
  const sources = [...collected.tables].map((table): Source => {
    const document = collected.documents.get(table);
    return { table, ...(document !== undefined && { document }) };
  });
  return { answer, sources };
}
