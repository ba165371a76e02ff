import { z } from 'zod';

/** A document that would be deleted: kept in the trash, or gone for good. */
interface DeletedDocument {
  uid: string;
  documentId: string;
  label: string | null;
  fate: 'trash' | 'gone';
}

/** What deleting would do. */
export interface DeletionPreview {
  /** For so long it can be restored. */
  keptDays: number;
  deleted: DeletedDocument[];
  /** What goes along with them. */
  along: (DeletedDocument & { type: string })[];
  /** How many records of other types, or others of this one, are linked to them and stay. */
  links: { uid: string; type: string; count: number }[];
  /** Why some cannot be deleted; then none is. */
  refused: { documentId: string; label: string | null; field: string | null; message: string; code: string }[];
}

/** What lies in the trash. */
export interface TrashItem {
  /** Of the trash entry; null where the record itself is kept and marked. */
  entryId: string | null;
  uid: string;
  /** What its type is called. */
  type: string;
  documentId: string;
  label: string | null;
  trashedAt: Date;
  /** When it is removed for good. */
  until: Date;
  by: string | null;
  /** Whether the caller may remove it for good. */
  mayPurge: boolean;
}

/** A record that was restored. */
export interface RestoredRecord {
  uid: string;
  documentId: string;
}

/** What can be taken back of a deletion by who has just done it; nothing of what has no trash. */
export interface UndoableDeletion {
  count: number;
}

export const restoreBody = z.strictObject({
  data: z.strictObject({ values: z.record(z.string(), z.string()).optional() }).optional(),
});

/** Other values of what must be unique, where a restored record's own were taken since. */
export type OtherValues = NonNullable<z.infer<typeof restoreBody>['data']>;

export const previewBody = z.strictObject({
  data: z.strictObject({
    uid: z.string(),
    documentIds: z.array(z.string()).min(1).max(1000),
    locale: z.enum(['en', 'de', '*']).optional(),
  }),
});

/** What somebody is about to delete. */
export type DeletionRequest = z.infer<typeof previewBody>['data'];
