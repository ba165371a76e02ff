import { createHmac, hash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { keyringOf } from '../../shared/crypto/secrets';
import { rawToJson, stableJson } from '../values/residue-json';
import type { RawRow } from '../source/source';

/** A short print of a value: equal values have equal ones, and without the key nobody finds out the value by trying. */
export type Print = (value: unknown) => string;

/** 48 bits tell two values of one attribute apart, 132 two rows. */
const [VALUE_CHARACTERS, ROW_CHARACTERS] = [8, 22];

/** Prints under the platform's encryption keys: an account number must not be guessed from what an import remembers. */
export class Fingerprints {
  private readonly keys = new Map<string, string>();
  /** The id of the key under which new prints are made. */
  readonly current: string;

  constructor(private readonly strapi: Core.Strapi) {
    this.current = keyringOf(strapi).current;
  }

  /** Prints of values under a key; undefined where the platform no longer has it. */
  printer(by: string): Print | undefined {
    const key = this.keyOf(by);
    return key === undefined ? undefined : (value) => this.shorten(key + stableJson(value), VALUE_CHARACTERS);
  }

  /** The print of a whole row of the source, under the current key. @param text what `rowText` gave */
  ofRow(text: string): string {
    return `${this.current}:${this.rowPrint(this.current, text)}`;
  }

  /** Whether a row is the one that a print was made of, under whichever key. */
  isOfRow(print: string, text: string): boolean {
    const end = print.indexOf(':');
    const by = print.slice(0, Math.max(0, end));
    return this.keyOf(by) !== undefined && print.slice(end + 1) === this.rowPrint(by, text);
  }

  private rowPrint(by: string, text: string): string {
    return this.shorten((this.keyOf(by) ?? '') + text, ROW_CHARACTERS);
  }

  private shorten(text: string, length: number): string {
    return hash('sha256', text, 'base64url').slice(0, length);
  }

  private keyOf(by: string): string | undefined {
    const known = this.keys.get(by);
    if (known !== undefined) return known;
    const key = keyringOf(this.strapi).keys.get(by);
    if (!key) return undefined;
    // Derived, so that no print is made with the very key that encrypts.
    const derived = createHmac('sha256', key).update('prints of imported values').digest('base64url');
    this.keys.set(by, derived);
    return derived;
  }
}

/** A row as one text, by which it is told whether it changed. @param stamp what else decides what becomes of it */
export function rowText(row: RawRow, { columns, stamp }: { columns: readonly string[]; stamp: string }): string {
  return JSON.stringify([stamp, columns.map((column) => rawToJson(row[column] ?? null))]);
}
