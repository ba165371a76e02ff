import type { Core, UID } from '@strapi/strapi';
import type { Member } from '../http/member';

export type Filters = Record<string, unknown>;

/** Which documents are the member's, as a filter of the document service; it is put around everything that is asked. */
export type Ownership = (member: Member, strapi: Core.Strapi) => Filters | Promise<Filters>;

/** What a member may send. Attributes that the schema requires are required in `create`. */
export interface OwnWrite {
  fields: readonly string[];
  /** Of `fields`, those that must be sent although the schema does not say so. */
  required?: readonly string[];
  /**
   * Of `fields`, the relations that may only point at documents of the member's own. Other relations may point at
   * whatever the public API shows.
   */
  ownTargets?: Readonly<Record<string, Ownership>>;
}

/**
 * A type of which members see and change their own records, over REST as `/api/<context>/my/<plural>` and over GraphQL
 * as `my<Plural>`. What is not named here can be neither seen nor written.
 */
export interface OwnRecords {
  uid: UID.ContentType;
  owned: Ownership;
  /** Attributes that the owner sees; private ones too, since they are the owner's. */
  fields: readonly string[];
  /** What the owner sees of related documents, by relation. */
  related?: Readonly<Record<string, readonly string[]>>;
  /**
   * Of `related`, what is shown although it is not public (any more), such as the plan that a member has. Of documents
   * with drafts the published version only.
   */
  ownRelated?: readonly string[];
  /** Attributes by whose value a list may be narrowed. */
  filterBy?: readonly string[];
  /** The newest first, unless given. */
  sort?: string;
  create?: OwnWrite & {
    /** What is stored besides what was sent: at least whatever makes the record the member's. */
    set(member: Member): Record<string, unknown>;
  };
  update?: OwnWrite;
  remove?: boolean;
}
