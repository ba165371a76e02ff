import { isRow } from '../../models/model';

/** One of what a relation or file field names: by documentId, by row id, or both. */
export interface Reference {
  id?: string | number;
  documentId?: string;
}

/** What a relation is told to become, in one of the forms that Strapi takes. */
export interface SentReferences {
  /** All of them, where the input says all. */
  set?: Reference[];
  connect: Reference[];
  disconnect: Reference[];
}

/**
 * Reads what is sent for a relation or a file: an id, what was read, a list of these, null, or `connect`, `disconnect`
 * and `set`. Undefined where it says nothing, such as the count of relatives that a form was given.
 */
export function readReferences(input: unknown): SentReferences | undefined {
  if (input === undefined) return undefined;
  if (isRow(input) && ('connect' in input || 'disconnect' in input || 'set' in input)) {
    const { connect, disconnect, set } = input;
    return {
      ...(set !== undefined && { set: referencesIn(set) }),
      connect: referencesIn(connect),
      disconnect: referencesIn(disconnect),
    };
  }
  if (isRow(input) && !('id' in input) && !('documentId' in input)) return undefined;
  return { set: referencesIn(input), connect: [], disconnect: [] };
}

function referencesIn(input: unknown): Reference[] {
  return (Array.isArray(input) ? input : [input]).flatMap((entry): Reference[] => {
    if (typeof entry === 'number') return [{ id: entry }];
    if (typeof entry === 'string')
      return entry === '' ? [] : [/^\d+$/.test(entry) ? { id: entry } : { documentId: entry }];
    if (!isRow(entry)) return [];
    const { id, documentId } = entry;
    return [
      {
        ...((typeof id === 'number' || typeof id === 'string') && { id }),
        ...(typeof documentId === 'string' && { documentId }),
      },
    ];
  });
}

/** What is linked after the input, by documentId; `many` says that the relation holds several. */
export function resultOf(
  sent: { set?: string[]; connect: string[]; disconnect: string[] },
  linked: readonly string[],
  many: boolean,
): Set<string> {
  const kept = (sent.set ?? linked).filter((documentId) => !sent.disconnect.includes(documentId));
  if (many) return new Set([...kept, ...sent.connect]);
  const last = sent.connect.at(-1) ?? kept.at(-1);
  return new Set(last === undefined ? [] : [last]);
}

/** Whether what is sent may put the same relatives or files into another order: it names a place, or several at once. */
export function mayReorder(input: unknown): boolean {
  if (isRow(input) && Array.isArray(input.connect) && input.connect.some((entry) => isRow(entry) && entry.position))
    return true;
  return (readReferences(input)?.set?.length ?? 0) > 1;
}
