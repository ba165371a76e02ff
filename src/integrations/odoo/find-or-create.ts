import type { OdooApi } from './port';
import { upsertRows } from './upsert';

export interface NamedRecords {
  model: string;
  names: string[];
  /** For those that are created. */
  externalIdOf: (name: string) => string;
}

/**
 * Ids of records by name, as Odoo has them already, created where it does not:
 * marketing sources that people made by hand are used, not doubled.
 * A name that Odoo refuses is left out. Throws OdooError when the server cannot be used.
 */
export async function findOrCreateByName(
  api: OdooApi,
  { model, names, externalIdOf }: NamedRecords,
): Promise<Map<string, number>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const found = (await api.call({
    model,
    method: 'search_read',
    args: { domain: [['name', 'in', wanted]], fields: ['name'] },
  })) as { id: number; name: string }[];
  const ids = new Map(found.map(({ id, name }) => [name, id]));

  const missing = new Map(wanted.filter((name) => !ids.has(name)).map((name) => [externalIdOf(name), name]));
  const rows = [...missing].map(([externalId, name]) => ({ externalId, values: { name } }));
  for (const result of await upsertRows(api, { model }, rows)) {
    const name = missing.get(result.externalId);
    if (result.ok && name !== undefined) ids.set(name, result.id);
  }
  return ids;
}
