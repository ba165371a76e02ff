import type { ColumnTarget, DocumentedSystem, MappingFile } from '../../../src/legacy/mapping/mapping-file';
import type { SchemaSource } from './target-faults';

/** The time and the ids that Strapi itself sets. */
const BUILT_IN = /^(CURRENT_TIMESTAMP|NOW|NOW\(\)|gen_random_uuid\(\)|uuid|cuid)$/i;

/** Where documents differ from one another, or a stored value says the same in other words. */
const KNOWN: Record<string, string> = {
  'pgclosets.users.timezone': 'repurposer has another one',
  'repurposer.users.timezone': 'pgclosets has another one',
  'pgclosets.users.currency': 'the currency of whoever runs the platform',
  'repurposer.users.country_code': 'the country of whoever runs the platform',
  'repurposer.users.status': 'an account that is active is not blocked',
  'repurposer.scheduled_posts.status': 'in magnetiq a post begins as a draft',
  'creator.purchases.currency': 'codes of currencies are written in capitals',
  'creator.platform_settings.featured_content_ids': 'a relation begins empty',
};

/** The documented defaults that the attribute of a column does not have. */
export function defaultFaults(documented: DocumentedSystem, mapping: MappingFile, schemaOf: SchemaSource): string[] {
  const faults: string[] = [];
  for (const [table, { columns }] of Object.entries(documented.tables)) {
    const [uid] = [mapping.tables[table]?.to ?? []].flat().map((one) => (typeof one === 'string' ? one : one.uid));
    const attributes = (uid && schemaOf(uid)?.attributes) as Record<string, { default?: unknown } | undefined> | null;
    for (const [name, { default: stated }] of Object.entries(columns)) {
      const column = `${documented.system}.${table}.${name}`;
      if (!attributes || stated === undefined || BUILT_IN.test(stated) || KNOWN[column]) continue;
      const target = detailed(mapping.tables[table]?.columns[name]);
      const [attribute] = [target.to ?? []].flat();
      if (!attribute || attribute.includes('.') || !(attribute in attributes)) continue;
      const given = attributes[attribute]?.default;
      if (!saysTheSame(target.values?.[stated] ?? stated, given, attribute)) {
        faults.push(`${column} begins as ${stated}, ${uid}.${attribute} as ${JSON.stringify(given)}`);
      }
    }
  }
  return faults;
}

const detailed = (target: string | ColumnTarget | undefined): ColumnTarget =>
  typeof target === 'string' ? { to: target } : (target ?? {});

function saysTheSame(stated: string, given: unknown, attribute: string): boolean {
  if (typeof given === 'boolean') return ['1', 'true'].includes(stated.toLowerCase()) === given;
  if (typeof given === 'number') {
    const scale = /(Cents|BasisPoints)$/.test(attribute) ? 100 : 1;
    return Math.abs(Number(stated) * scale - given) < 1e-9 || Number(stated) === given;
  }
  return stated === (typeof given === 'string' ? given : JSON.stringify(given));
}
