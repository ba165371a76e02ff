import type { Core } from '@strapi/strapi';

/** An object of somebody else's that ours calls, replaces or reads. */
export interface Part {
  /** What it is called in a report: `service upload of the plugin upload`. */
  name: string;
  object: unknown;
  /** How many arguments each of its methods declares. */
  methods?: Readonly<Record<string, number | undefined>>;
  /** Properties that are read. */
  values?: readonly string[];
}

/** A table that somebody else keeps, and the columns of it that ours reads or writes. */
export interface Table {
  schema?: string;
  table: string;
  columns: readonly string[];
}

/**
 * A place where ours reaches into what its package does not promise to keep. What it says is a page (README.md) and a
 * contract, which tests/platform/seams.db.test.ts asks of a booted server.
 */
export interface Seam {
  /** The package that the piece belongs to. */
  of: string;
  /** The version in which somebody looked at it last. */
  since: string;
  /** What is called, replaced or read. */
  reaches: string;
  /** Which fault or gap of the public API makes it necessary. */
  why: string;
  parts?(strapi: Core.Strapi): readonly Part[];
  tables?(strapi: Core.Strapi): readonly Table[];
  /** What else must be so; gives what is not. */
  faults?(strapi: Core.Strapi): readonly string[] | Promise<readonly string[]>;
}
