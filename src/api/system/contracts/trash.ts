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
  /** Why some cannot be deleted, in German too where it is known; then none is. */
  refused: { documentId: string; label: string | null; message: string; german: string | null; code: string }[];
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
}
