import type {
  ColumnTarget,
  DocumentedColumn,
  DocumentedSystem,
  DocumentTarget,
  MappingFile,
  TableMapping,
} from '../../../src/legacy/mapping/mapping-file';
import { misfitOf, type SchemaAttribute } from './target-fit';

interface Schema {
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, SchemaAttribute | undefined>;
}

/** The schema of a type; null where the caller cannot see it and does not judge it. */
export type SchemaSource = (uid: string) => Schema | null;

/** Attributes that every type has. */
const BUILTIN: Record<string, SchemaAttribute> = {
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
};

/** What is wrong with the attributes that a mapping names. */
export function targetFaults(documented: DocumentedSystem, mapping: MappingFile, schemaOf: SchemaSource): string[] {
  const faults: string[] = [];
  const tables: Record<string, { columns: Record<string, DocumentedColumn> }> = documented.tables;
  for (const [name, table] of Object.entries(mapping.tables)) {
    if (!table) continue;
    for (const [column, target] of Object.entries(table.columns)) {
      const facts = tables[name]?.columns[column] ?? { type: 'unstated' };
      const context = { name: column, facts, target: detailed(target), table, mapping, schemaOf };
      const found = pathsOf(target).map((path) => [path, faultOf(path, context)] as const);
      // Where a value goes to several attributes, one of them holds all of it and the others follow from it.
      const whole = found.some(([, fault]) => fault === null);
      for (const [path, fault] of found) {
        if (fault && (!whole || fault === MISSING))
          faults.push(`${documented.system}.${name}.${column} → ${path}: ${fault}`);
      }
    }
  }
  return faults;
}

const MISSING = 'there is no such attribute';

const detailed = (target: string | ColumnTarget): ColumnTarget =>
  typeof target === 'string' ? { to: target } : target;

function pathsOf(target: string | ColumnTarget): string[] {
  const { to, builtin, side } = detailed(target);
  return builtin || side || !to ? [] : [to].flat();
}

interface Context {
  name: string;
  facts: DocumentedColumn;
  target: ColumnTarget;
  table: TableMapping;
  mapping: MappingFile;
  schemaOf: SchemaSource;
}

function faultOf(path: string, context: Context): string | null {
  const uid = ownerOf(path, context.table);
  if (!uid) return 'no document of the table has this name';
  const schema = context.schemaOf(uid);
  if (!schema) return uid.startsWith('api::') ? `there is no type ${uid}` : null;
  const attributeName = path.slice(path.indexOf('.') + 1);
  const attribute = schema.attributes[attributeName] ?? BUILTIN[attributeName];
  if (!attribute) return MISSING;
  return (
    misfitOf({ ...context, attribute, isDocumentId: attributeName.endsWith('DocumentId') }) ??
    pointsElsewhere(attribute, context)
  );
}

/** A relation must lead to the type that the rows of the referenced table become. */
function pointsElsewhere(attribute: SchemaAttribute, { facts, target, mapping }: Context): string | null {
  const table = target.references ?? facts.references;
  if (attribute.type !== 'relation' || !table) return null;
  const expected = targetsOf(mapping.tables[table])[0]?.uid;
  return attribute.target === expected ? null : `points at ${attribute.target}, not at ${expected}`;
}

function targetsOf(table: TableMapping | undefined): DocumentTarget[] {
  const list = [table?.to ?? []].flat();
  return list.map((one) => (typeof one === 'string' ? { uid: one } : one));
}

function ownerOf(path: string, table: TableMapping): string | undefined {
  if (table.relation && !path.includes('.')) return table.relation.owner;
  const targets = targetsOf(table);
  if (!path.includes('.')) return targets[0]?.uid;
  const alias = path.slice(0, path.indexOf('.'));
  return targets.find((target) => (target.alias ?? camelName(target.uid)) === alias)?.uid;
}

function camelName(uid: string): string {
  return uid.slice(uid.indexOf('.') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
