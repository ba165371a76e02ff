/** What happened to documents that everybody reads. */
export const CONTENT_CHANGES = ['published', 'updated', 'unpublished', 'deleted'] as const;

export type ContentChange = (typeof CONTENT_CHANGES)[number];

export type ChangedDocument = {
  documentId: string;
  /** Of the document as everybody reads it, or read it last; null where the type has none. */
  slug: string | null;
  /** The languages in which it is read, or was read last; none where the type has one form for all. */
  locales: string[];
};

/** The payload of every `content.*` event: documents of one type to which the same happened, at most a hundred. */
export type ContentEventPayload = {
  version: 1;
  type: { uid: string; name: string };
  documents: ChangedDocument[];
  /** Whatever answer carries one of these in its header of keys may have changed. */
  keys: string[];
};

export type ContentEvents = Record<`content.${ContentChange}`, ContentEventPayload>;

declare module '../../../shared/events/event-map' {
  interface EventMap extends ContentEvents {}
}
