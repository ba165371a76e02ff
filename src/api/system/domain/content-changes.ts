import type { ChangedDocument, ContentChange } from '../contracts/content-event';

/** A document as everybody reads it. */
export interface PublicDocument extends ChangedDocument {
  /** Differs where anything of it differs that everybody reads. */
  state: string;
}

/** What is known of a document: as it was told last, as it is read now, and whether there is any version of it. */
export interface Sighting {
  told: PublicDocument | undefined;
  found: PublicDocument | undefined;
  exists: boolean;
}

/** What happened to a document since it was told last; undefined where everybody reads what they read before. */
export function contentChange({ told, found, exists }: Sighting): ContentChange | undefined {
  if (!told) return found && 'published';
  if (!found) return exists ? 'unpublished' : 'deleted';
  return told.state === found.state ? undefined : 'updated';
}

/** So many documents are told in one event. */
const MOST_IN_ONE = 100;

/** Documents in the events that tell of them: one for each thing that happened, or several where there are many. */
export function inBatches(
  changed: readonly { change: ContentChange; document: ChangedDocument }[],
): { change: ContentChange; documents: ChangedDocument[] }[] {
  const batches: { change: ContentChange; documents: ChangedDocument[] }[] = [];
  for (const { change, document } of changed) {
    const open = batches.find((batch) => batch.change === change && batch.documents.length < MOST_IN_ONE);
    if (open) open.documents.push(document);
    else batches.push({ change, documents: [document] });
  }
  return batches;
}
