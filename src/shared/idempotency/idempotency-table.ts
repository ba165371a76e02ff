import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { settings } from '../config/settings';
import { openSecret, sealSecret } from '../crypto/secrets';
import { now } from '../time/clock';

export const IDEMPOTENCY_TABLE = 'platform_idempotency_keys';

const KEPT_MS = 24 * 3_600_000;
/** Kept answers open at this place only. */
const PLACE = 'platform.idempotency-answer';
export interface StoredAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** Who sent which key; the key itself is stored hashed. */
export interface KeyIdentity {
  scope: string;
  keyHash: string;
}

export type Claim =
  | { kind: 'claimed' }
  | { kind: 'running' }
  | { kind: 'different_request' }
  | { kind: 'answered'; answer: StoredAnswer };

interface Row {
  request_hash: string;
  answer_status: number | null;
  answer_type: string | null;
  answer_body: string | null;
  valid_until: string | number;
}

/** The table of keys: plain, because nothing of it is content. Times are milliseconds since 1970. */
export async function ensureIdempotencyTable(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(IDEMPOTENCY_TABLE)) return;
  await knex.schema.createTable(IDEMPOTENCY_TABLE, (table) => {
    table.string('scope', 100).notNullable();
    table.string('key_hash', 64).notNullable();
    table.string('request_hash', 64).notNullable();
    table.integer('answer_status');
    table.string('answer_type', 100);
    table.text('answer_body');
    table.bigInteger('valid_until').notNullable().index('platform_idempotency_keys_valid_until');
    table.primary(['scope', 'key_hash']);
  });
}

function rows(strapi: Core.Strapi, { scope, keyHash }: KeyIdentity): Knex.QueryBuilder {
  return strapi.db.connection(IDEMPOTENCY_TABLE).where({ scope, key_hash: keyHash });
}

/** Takes the key for a request, or says what became of the request that took it before. */
export async function claimKey(strapi: Core.Strapi, identity: KeyIdentity, requestHash: string): Promise<Claim> {
  const time = now(strapi).getTime();
  const fresh = {
    scope: identity.scope,
    key_hash: identity.keyHash,
    request_hash: requestHash,
    answer_status: null,
    answer_type: null,
    answer_body: null,
    // A request that has no answer by then is taken for one whose process died.
    valid_until: time + settings(strapi).idempotency.leaseSeconds * 1000,
  };
  // A key whose time is over belongs to whoever deletes it first and inserts next.
  await rows(strapi, identity).where('valid_until', '<=', time).delete();
  const inserted = await strapi.db
    .connection(IDEMPOTENCY_TABLE)
    .insert(fresh)
    .onConflict(['scope', 'key_hash'])
    .ignore()
    .returning('scope');
  if (inserted.length > 0) return { kind: 'claimed' };

  const row = (await rows(strapi, identity).first()) as Row | undefined;
  if (!row) return { kind: 'running' };
  if (row.request_hash !== requestHash) return { kind: 'different_request' };
  if (row.answer_status === null) return { kind: 'running' };
  const body = row.answer_body === null ? '' : openSecret(strapi, PLACE, row.answer_body);
  const answer = { status: row.answer_status, contentType: row.answer_type ?? '', body };
  return { kind: 'answered', answer };
}

/** Keeps the answer for 24 hours. */
export async function keepAnswer(strapi: Core.Strapi, identity: KeyIdentity, answer: StoredAnswer): Promise<void> {
  await rows(strapi, identity).update({
    answer_status: answer.status,
    answer_type: answer.contentType,
    // An answer may carry a secret, such as a guest's manage token.
    answer_body: sealSecret(strapi, PLACE, answer.body),
    valid_until: now(strapi).getTime() + KEPT_MS,
  });
}

/** Gives the key back: the request may be sent again. */
export async function releaseKey(strapi: Core.Strapi, identity: KeyIdentity): Promise<void> {
  await rows(strapi, identity).whereNull('answer_status').delete();
}

/** Deletes the keys whose time is over. */
export async function purgeKeys(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection(IDEMPOTENCY_TABLE).where('valid_until', '<=', now(strapi).getTime()).delete();
}
