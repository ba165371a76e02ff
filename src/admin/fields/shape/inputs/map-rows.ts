/** A value with its name, while both are being typed. */
export interface MapRow {
  key: number;
  name: string;
  value: unknown;
}

export type RowFault = 'twice' | 'nameless';

/** What is wrong with the names of rows, by their keys. */
export function faultsOfRows(rows: readonly MapRow[], taken: readonly string[] = []): Map<number, RowFault> {
  const faults = new Map<number, RowFault>();
  const seen = new Set(taken);
  for (const { key, name } of rows) {
    const trimmed = name.trim();
    if (trimmed === '') faults.set(key, 'nameless');
    else if (seen.has(trimmed)) faults.set(key, 'twice');
    seen.add(trimmed);
  }
  return faults;
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/**
 * The values by their names. A value without a name goes along under none, so that the server refuses it rather than
 * that it is lost; an empty row, and one whose name is there already, are left out.
 */
export function valueOfRows(rows: readonly MapRow[], taken: readonly string[] = []): Record<string, unknown> {
  const faults = faultsOfRows(rows, taken);
  const told = rows.filter(({ key, name, value }) => {
    const fault = faults.get(key);
    return fault === undefined || (fault === 'nameless' && name.trim() === '' && !isEmpty(value));
  });
  return Object.fromEntries(told.map(({ name, value }) => [name.trim(), value]));
}
