import type {
  ColumnTarget,
  DocumentedSystem,
  DocumentedTable,
  MappingFile,
  TableMapping,
} from '../../../src/legacy/mapping/mapping-file';

const BUILTINS = ['legacy id', 'residue', 'published'];

/** What a mapping lacks or has too much, seen from the document alone. */
export function mappingFaults(documented: DocumentedSystem, mapping: MappingFile): string[] {
  const faults: string[] = [];
  for (const [name, table] of Object.entries(documented.tables)) {
    const mapped = mapping.tables[name];
    if (mapped) faults.push(...tableFaults(table, mapped, documented).map((fault) => `${name}${fault}`));
    else faults.push(`${name} has no target`);
  }
  for (const name of Object.keys(mapping.tables)) {
    if (!documented.tables[name]) faults.push(`${name} is no documented table`);
  }
  return faults.map((fault) => `${documented.system}.${fault}`);
}

function tableFaults(table: DocumentedTable, mapped: TableMapping, documented: DocumentedSystem): string[] {
  const faults: string[] = [];
  const isDetailed = Object.keys(table.columns).length > 0;
  for (const name of Object.keys(table.columns)) if (!mapped.columns[name]) faults.push(`.${name} has no target`);
  for (const [name, column] of Object.entries(mapped.columns)) {
    const facts = table.columns[name];
    if (isDetailed && !facts) faults.push(`.${name} is no documented column`);
    const target: ColumnTarget = typeof column === 'string' ? { to: column } : column;
    if (!target.to && !target.builtin && !target.side) faults.push(`.${name} has neither a target nor a builtin`);
    if (target.builtin && !BUILTINS.includes(target.builtin)) faults.push(`.${name}: no builtin ${target.builtin}`);
    if (target.references && !documented.tables[target.references]) faults.push(`.${name} refers to no table`);
    faults.push(...valueFaults(target.values ?? {}, facts?.allowed).map((fault) => `.${name}: ${fault}`));
  }
  const ids = Object.values(mapped.columns).filter((one) => typeof one === 'object' && one.builtin === 'legacy id');
  if (ids.length !== 1 && !mapped.relation) faults.push(` has ${ids.length} legacy ids`);
  if (!mapped.to && !mapped.relation && mapped.keep !== 'residue') faults.push(' goes nowhere');
  return faults;
}

/** Two of their values may not become one of ours: export could not tell them apart. */
function valueFaults(values: Record<string, string>, allowed: string[] | undefined): string[] {
  const all = new Map((allowed ?? []).map((value) => [value, value]));
  for (const [theirs, ours] of Object.entries(values)) {
    if (allowed && !all.has(theirs)) return [`${theirs} is no documented value`];
    all.set(theirs, ours);
  }
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const [theirs, ours] of all) {
    const other = seen.get(ours);
    if (other !== undefined) faults.push(`${other} and ${theirs} both become ${ours}`);
    seen.set(ours, theirs);
  }
  return faults;
}
