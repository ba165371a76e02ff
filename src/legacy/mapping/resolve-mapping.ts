import type { GetModel } from '../../shared/models/model';
import { chooseConverter, isLink, takesAllTargets } from '../convert/choose-converter';
import type { AttributeTarget, ConverterInput } from '../convert/converter';
import { attributeTarget } from './attribute-target';
import type {
  ColumnTarget,
  DocumentedColumn,
  DocumentedSystem,
  DocumentTarget,
  MappingFile,
  TableMapping,
} from './mapping-file';
import type { ColumnPart, ColumnPlan, DocumentPlan, MappingFault, SystemPlan, TablePlan } from './plan';
import { sourceTypeOf } from './source-type';

interface Resolved {
  plan: SystemPlan;
  /** What of the mapping does not fit; the columns concerned are left out of the plan. */
  faults: MappingFault[];
}

/** The mapping of a system laid over the booted application: every attribute with its type, every column with its converter. */
export function resolveMapping(mapping: MappingFile, documented: DocumentedSystem, getModel: GetModel): Resolved {
  const faults: MappingFault[] = [];
  const tables = Object.entries(mapping.tables).map(([table, entry]) =>
    resolveTable({
      table,
      entry,
      documented,
      getModel,
      fail: (message, column) => faults.push({ table, message, ...(column !== undefined && { column }) }),
    }),
  );
  return { plan: { system: mapping.system, tables }, faults };
}

interface TableContext {
  table: string;
  entry: TableMapping;
  documented: DocumentedSystem;
  getModel: GetModel;
  fail: (message: string, column?: string) => void;
}

function resolveTable(context: TableContext): TablePlan {
  const { table, entry, documented, getModel, fail } = context;
  const documents = documentsOf(entry);
  for (const { uid } of documents) if (!getModel(uid)) fail(`there is no type ${uid}`);
  const facts = documented.tables[table] ?? { columns: {} };
  const columns = Object.entries(entry.columns).flatMap(([column, target]) => {
    const plan = resolveColumn(context, documents, {
      column,
      target: typeof target === 'string' ? { to: target } : target,
    });
    return plan ? [plan] : [];
  });
  for (const name of (entry.together ?? []).flat()) {
    if (!attributeTarget(getModel, documents, name)) fail(`there is no attribute ${name}`);
  }
  const named = columns.find(({ role }) => role === 'id')?.column;
  const primary = Object.entries(facts.columns).find(([, { primaryKey }]) => primaryKey)?.[0];
  return {
    table,
    kind: entry.relation ? 'relation' : documents.length === 0 || entry.keep ? 'residue' : 'documents',
    documents: entry.relation || entry.keep ? [] : documents,
    columns,
    documented: facts,
    mapping: entry,
    id: named ?? primary ?? null,
  };
}

/** The documents of a row as the mapping lists them. */
export function documentsOf(entry: TableMapping): DocumentPlan[] {
  if (entry.relation) return [planOf({ uid: entry.relation.owner }, entry)];
  const listed = entry.to === undefined ? [] : Array.isArray(entry.to) ? entry.to : [entry.to];
  return listed.map((one, index) => planOf(typeof one === 'string' ? { uid: one } : one, index === 0 ? entry : {}));
}

function planOf(target: DocumentTarget, entry: Partial<TableMapping>): DocumentPlan {
  const { uid, alias, link, linkFrom, set, when } = target;
  return {
    uid,
    alias: alias ?? camelCase(uid.split('.').at(-1) ?? uid),
    set: { ...entry.set, ...set },
    ...(link !== undefined && { link }),
    ...(linkFrom !== undefined && { linkFrom }),
    ...(when !== undefined && { when }),
  };
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_found, letter: string) => letter.toUpperCase());
}

function resolveColumn(
  context: TableContext,
  documents: DocumentPlan[],
  { column, target }: { column: string; target: ColumnTarget },
): ColumnPlan | undefined {
  const facts = context.documented.tables[context.table]?.columns[column];
  const references = target.references ?? facts?.references;
  const plain = {
    column,
    parts: [],
    secret: target.secret === true,
    type: sourceTypeOf(facts, undefined, target.as),
    refersTo: references === undefined ? [] : [references],
    strict: target.side !== undefined || facts?.references !== undefined,
    stated: isStated(facts),
    ...(references !== undefined && { references }),
  };
  if (target.builtin === 'legacy id') return { ...plain, role: 'id' };
  if (target.builtin === 'residue') return { ...plain, role: 'residue' };
  if (target.side) return { ...plain, role: 'side', side: target.side };
  const names = target.builtin === 'published' ? ['$published'] : [target.to ?? []].flat();
  if (target.as === 'flagsRelation') {
    const flag = names[0] ?? '';
    return { ...plain, type: { kind: 'boolean' }, role: 'flag', flag };
  }
  const targets = names.flatMap((name) => {
    const found = attributeTarget(context.getModel, documents, name);
    if (!found) context.fail(`there is no attribute ${name}`, column);
    return found ? [found] : [];
  });
  if (targets.length === 0) {
    if (names.length === 0) context.fail('has no target', column);
    return undefined;
  }
  const all = target.as === 'publication' ? [...targets, publishedTarget(context, documents)] : targets;
  return attributesPlan(context, { column, target, facts, targets: all, references });
}

function publishedTarget({ getModel }: TableContext, documents: DocumentPlan[]): AttributeTarget {
  return attributeTarget(getModel, documents, '$published') as AttributeTarget;
}

interface AttributeColumn {
  column: string;
  target: ColumnTarget;
  facts: DocumentedColumn | undefined;
  targets: AttributeTarget[];
  references: string | undefined;
}

function attributesPlan(context: TableContext, at: AttributeColumn): ColumnPlan | undefined {
  const { column, target, facts, targets, references } = at;
  const type = sourceTypeOf(facts, targets[0], target.as);
  const input: Omit<ConverterInput, 'targets'> = {
    column,
    type,
    allowed: facts?.allowed ?? [],
    required: facts?.required === true,
    localizedSource: facts?.localized === true,
    portableText: facts?.portableText === true,
    ...(references !== undefined && { references }),
    ...(target.values && { values: target.values }),
    ...(target.prints && { prints: target.prints }),
    ...(target.published && { published: target.published }),
    ...(target.by !== undefined && { by: target.by }),
    ...(target.tables && { tables: target.tables }),
  };
  const groups = takesAllTargets(target.as) ? [targets] : targets.map((one) => [one]);
  const parts = groups.flatMap((group): ColumnPart[] => {
    const converter = chooseConverter({ ...input, targets: group }, target.as);
    if (!converter) context.fail(`there is no converter ${String(target.as)}`, column);
    return converter ? [{ converter, targets: group }] : [];
  });
  if (parts.length === 0) return undefined;
  const isSecret = target.secret === true || target.as === 'bcrypt' || targets.some(holdsSecret);
  const tables = [references ?? [], Object.values(target.tables ?? {})].flat();
  const refers = target.as === 'media' ? false : target.as === 'referenceList' || targets.some(isLink);
  return {
    column,
    type,
    role: 'attributes',
    parts,
    secret: isSecret,
    refersTo: refers ? tables : [],
    stated: isStated(facts),
    strict: facts?.references !== undefined && target.as !== 'softReference' && target.as !== 'referenceList',
    ...(refers && references !== undefined && { references }),
  };
}

function isStated(facts: DocumentedColumn | undefined): boolean {
  return facts !== undefined && facts.type !== 'unstated';
}

function holdsSecret({ customField }: AttributeTarget): boolean {
  return customField === 'global::encrypted';
}
