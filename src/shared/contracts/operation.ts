import type { z } from 'zod';
import type { RateClass } from '../rate-limits/rate-rule';

/** What an operation takes and gives: the OpenAPI document is built from it. */
export interface OperationContract {
  /** One line, imperative: "Hold a slot". */
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  response?: z.ZodType;
  /** Of the success; 200 unless given. */
  status?: number;
  /** It takes `If-Match`: what was read is not overwritten where somebody else was first. */
  versioned?: boolean;
  /** The request is not a client's: a gateway signs it. */
  signed?: boolean;
}

/** An operation of the public API, told once: route, permission, what is read, typed, answered and described. */
export interface Operation<Path extends string = string> extends OperationContract {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, `/<context>/…`. */
  path: Path;
  /** Who may call it at all; a member may do what the public may. */
  access: 'public' | 'member';
  /** What it is counted with, where that is not what every read or write is. */
  rateLimit?: RateClass;
}

/** Operations by the name of their action. */
export type Operations = Readonly<Record<string, Operation>>;

/** Operations of one controller. */
export interface OperationsOf<Declared extends Operations> {
  /** What Strapi knows the actions by, and permissions name them with: `api::bookings.booking`. */
  uid: string;
  operations: Declared;
}

/** Declares operations, and keeps what each of them says for the compiler. */
export const operationsOf = <const Declared extends Operations>(
  uid: string,
  operations: Declared,
): OperationsOf<Declared> => ({ uid, operations });
