import { domainToUnicode } from 'node:url';
import type { Core } from '@strapi/strapi';
import { encryptedAttributes, placeOf } from '../../../shared/crypto/encrypted-attributes';
import { looksEncrypted } from '../../../shared/crypto/field-encryption';
import { openSecret } from '../../../shared/crypto/secrets';
import { personalIn } from '../../../shared/documents/attributes/personal-attributes';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { rowsIn, type ModelSchema, type Row } from '../../../shared/models/model';
import { rowsOf } from '../../../shared/strapi/core/documents';

/** By what records are known to be somebody's. */
export interface Sought {
  mailbox: string;
  /** The account, and the records that stand for the person. */
  ids: ReadonlySet<string>;
}

/** One record in one language, with what is personal of it. */
export interface PersonalRecord extends Row {
  documentId: string;
  createdAt: unknown;
}

type Stored = Row & { id: number; documentId: string };

const BATCH = 500;

/** All rows of a type that are the person's: every language, drafts and deleted ones too. One query for each 500 of them. */
export async function rowsOfPerson(strapi: Core.Strapi, model: ModelSchema, sought: Sought): Promise<Stored[]> {
  const conditions = conditionsOf(model, sought);
  if (conditions.length === 0) return [];
  const { values, relations } = personalIn(model);
  const select = [...new Set(['id', 'documentId', 'createdAt', ...languageOf(model), ...values])];
  const populate = Object.fromEntries(relations.map((name) => [name, { select: ['id', 'documentId'] }]));
  const found: Stored[] = [];
  let last = 0;
  let batch: Stored[];
  do {
    const where = { id: { $gt: last }, $or: conditions };
    batch = await rowsOf(strapi, model.uid).findMany({ where, select, populate, orderBy: { id: 'asc' }, limit: BATCH });
    last = batch.at(-1)?.id ?? last;
    found.push(...batch);
  } while (batch.length === BATCH);
  return found;
}

function conditionsOf(model: ModelSchema, { mailbox, ids }: Sought): object[] {
  const { relations, ids: scalars, mailboxes } = personalIn(model);
  const among = { $in: [...ids] };
  const byId = [
    ...scalars.map((name) => ({ [name]: among })),
    ...relations.map((name) => ({ [name]: { documentId: among } })),
  ];
  const byAddress = mailboxes.flatMap((name) =>
    spellingsOf(mailbox).map((spelling) => ({ [name]: { $eqi: spelling } })),
  );
  return [...(ids.size > 0 ? byId : []), ...byAddress];
}

/** Attributes that are no e-mail by their type keep an address as it was written. */
function spellingsOf(mailbox: string): string[] {
  const at = mailbox.lastIndexOf('@');
  return [...new Set([mailbox, `${mailbox.slice(0, at)}@${domainToUnicode(mailbox.slice(at + 1))}`])];
}

/** Whether a record that bears the person's address is linked to others alone. */
function belongsToOthers(model: ModelSchema, row: Row, { ids }: Sought): boolean {
  const owners = ownersOf(model, row);
  return owners.length > 0 && !owners.some((id) => ids.has(id));
}

/**
 * Whether a record stands for the person, so that what is linked to it is theirs: it is their account's, or nobody's and
 * its own address is theirs. A further address, such as one for inquiries, may be an agency's.
 */
export function standsFor(model: ModelSchema, row: Row, sought: Sought): boolean {
  if (ownersOf(model, row).length > 0) return !belongsToOthers(model, row, sought);
  return isOf(sought, row.email);
}

function isOf({ mailbox }: Sought, address: unknown): boolean {
  return typeof address === 'string' && mailboxKey(address) === mailbox;
}

function ownersOf(model: ModelSchema, row: Row): string[] {
  const { ids, relations } = personalIn(model);
  const related = relations.flatMap((name) => rowsIn(row[name]).map(({ documentId }) => documentId));
  return [...ids.map((name) => row[name]), ...related].filter((id) => typeof id === 'string');
}

/** What is shown of rows: the personal values, opened where they are encrypted. A version that says the same as its draft is left out. */
export function shownVersions(
  strapi: Core.Strapi,
  model: ModelSchema,
  { rows, sought }: { rows: readonly Stored[]; sought: Sought },
): PersonalRecord[] {
  const versions = new Map<string, PersonalRecord>();
  for (const row of rows) {
    const said = opened(strapi, model, { row, names: namesOf(model, row, sought) });
    const key = JSON.stringify([row.documentId, said]);
    if (!versions.has(key)) versions.set(key, { documentId: row.documentId, createdAt: row.createdAt, ...said });
  }
  return [...versions.values()];
}

const languageOf = ({ pluginOptions }: ModelSchema): string[] => (pluginOptions?.i18n?.localized ? ['locale'] : []);

/** Of another's record only the person's address; of a record of two persons no address but theirs. */
function namesOf(model: ModelSchema, row: Row, sought: Sought): string[] {
  const { values, mailboxes, relations } = personalIn(model);
  const own = mailboxes.filter((name) => isOf(sought, row[name]));
  const shown = belongsToOthers(model, row, sought)
    ? own
    : values.filter((name) => relations.length < 2 || !mailboxes.includes(name) || own.includes(name));
  return [...languageOf(model), ...shown];
}

function opened(strapi: Core.Strapi, model: ModelSchema, { row, names }: { row: Row; names: readonly string[] }): Row {
  const sealed = encryptedAttributes(model);
  return Object.fromEntries(
    names.map((name) => {
      const value = row[name] ?? null;
      const isSealed = sealed.includes(name) && looksEncrypted(value);
      return [name, isSealed ? openSecret(strapi, placeOf(model, name), value) : value];
    }),
  );
}
