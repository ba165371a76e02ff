/** How a document leaves: marked and kept, copied to a trash entry, or for good. */
export type TrashPolicy = 'mark' | 'entry' | 'none';

export interface TrashableType {
  uid: string;
  attributes: Record<string, unknown>;
  isMachineWritten: boolean;
}

/**
 * Types documented with `deletedAt` are marked, over all languages and versions; where only a translation goes, it is
 * copied, since the document itself stays. Other types are copied. What the platform itself writes has no trash.
 */
export function trashPolicy(type: TrashableType, deletion: { onlyTranslation: boolean }): TrashPolicy {
  if (!type.uid.startsWith('api::') || type.isMachineWritten) return 'none';
  return 'deletedAt' in type.attributes && !deletion.onlyTranslation ? 'mark' : 'entry';
}
