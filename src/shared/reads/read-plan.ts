import type { VisibleThen } from '../documents/visibility';
import type { RowReader } from '../strapi/database/query-engine';
import type { PaginationName } from '../cursors/pagination';
import type { Order } from '../cursors/order';
import type { StatementTemplate } from '../database/statement-template';

/** How the rows of one type in an answer are read: those of the type itself, or what a relation leads to. */
export interface Level {
  uid: string;
  rows: StatementTemplate;
  read: RowReader;
  /** What of a row the caller sees. */
  keeps: ReadonlySet<string>;
  nested: readonly Nested[];
}

/** What a relation of a level leads to. */
export interface Nested {
  name: string;
  many: boolean;
  /** The column of the owner that a row of the level names in its own `linkColumn`. */
  ownerColumn: string;
  linkColumn: string;
  level: Level;
}

/** How a list is told by its pages, or by where it starts; the names as they come in the answer. */
export interface ListPlan {
  limit: number;
  /** What is read where the rows of the first statement are too few: the part of the list that comes after. */
  more: readonly StatementTemplate[];
  /** Absent where no cursor carries the order of the list. */
  cursor?: ListCursor;
  pagination: readonly PaginationName[];
  /** Absent where the total is not asked for. */
  count?: StatementTemplate;
}

/** How a list says where it goes on. One row more than asked for is read then. */
export interface ListCursor {
  order: Order;
  /** Attributes that are read for the cursor only. */
  unasked: ReadonlySet<string>;
}

/** A read of one shape: the statements, and what is made of their rows. */
export interface ReadPlan {
  root: Level;
  /** Absent where one document is read. */
  list?: ListPlan;
  /** The table of which nothing but the document that is asked for is read, if there is one. */
  alone?: string;
  /** Conditions through relations, which count for the limits of the caller. */
  related: Readonly<Record<string, number>>;
  /** The types of which a part is hidden, and what was visible of them when the plan was made. */
  visible: VisibleThen;
}
