import type { Core } from '@strapi/strapi';
import { allModelsOf } from '../models/model';
import { encryptedAttributes, placeOf } from './encrypted-attributes';
import { storedType } from '../strapi/database/metadata';

/** Gives a stored secret sealed anew, read and sealed at the same place. */
export type SealAgain = (place: string, stored: string) => string;

/** A column in which secrets lie, and where in its values. */
export interface SealedValues {
  table: string;
  /** The columns that name a row. */
  key: readonly string[];
  column: string;
  /** The value is JSON: `renew` gets it parsed, and gives what is to be written. */
  json?: boolean;
  /** A value with each secret in it sealed anew. */
  renew(value: unknown, again: SealAgain, row: Record<string, unknown>): unknown;
}

const registered = new WeakMap<Core.Strapi, SealedValues[]>();

/** Names secrets that are no encrypted attribute, so that `npm run rotate-keys` finds them. */
export function registerSealedValues(strapi: Core.Strapi, ...values: SealedValues[]): void {
  registered.set(strapi, [...(registered.get(strapi) ?? []), ...values]);
}

/** A text column whose values are secrets as a whole. */
export function sealedText(where: Pick<SealedValues, 'table' | 'key' | 'column'>, place: string): SealedValues {
  return { ...where, renew: (value, again) => again(place, String(value)) };
}

/** Where an encrypted attribute lies. */
export interface EncryptedColumn {
  table: string;
  column: string;
  place: string;
}

/** The columns of all encrypted attributes, components included. */
export function encryptedColumns(strapi: Core.Strapi): EncryptedColumn[] {
  return allModelsOf(strapi).flatMap((model) =>
    encryptedAttributes(model).map((name) => {
      const { tableName, attributes } = storedType(strapi, model.uid);
      const { columnName = name } = attributes[name] as { columnName?: string };
      return { table: tableName, column: columnName, place: placeOf(model, name) };
    }),
  );
}

/** Everything that is sealed under FIELD_ENCRYPTION_KEYS and lasts: encrypted attributes and what was named. */
export function sealedValues(strapi: Core.Strapi): SealedValues[] {
  const attributes = encryptedColumns(strapi).map(({ table, column, place }) =>
    sealedText({ table, key: ['id'], column }, place),
  );
  return [...attributes, ...(registered.get(strapi) ?? [])];
}
