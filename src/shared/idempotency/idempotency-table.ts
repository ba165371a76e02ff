import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { settings } from '../config/settings';
import { openSecret, sealSecret } from '../crypto/secrets';
import { now } from '../time/clock';

export const IDEMPOTENCY_TABLE = 'platform_idempotency_keys';

/**
 * How long a key is remembered, from the first request with it: its request, its answer and what it did. There is no
 * other lifetime: whatever is found by a key is found through its row.
 */
const REMEMBERED_MS = 24 * 3_600_000;
/** Kept answers open at this place only. */
export const ANSWER_PLACE = 'platform.idempotency-answer';

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

/** The right to carry out an operation, until a time in milliseconds since 1970. */
export interface Lease {
  identity: KeyIdentity;
  /** Names what is done under the key, over all repetitions; another operation under the key is another name. */
  operation: string;
  until: number;
}

export type Claim =
  | { kind: 'claimed'; lease: Lease }
  | { kind: 'running' }
  | { kind: 'different_request' }
  | { kind: 'answered'; answer: StoredAnswer };

interface Row {
  request_hash: string;
  operation_id: string;
  answer_status: number | null;
  answer_type: string | null;
  answer_body: string | null;
}

/** The table of keys: plain, because nothing of it is content. Times are milliseconds since 1970. */
export async function ensureIdempotencyTable(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(IDEMPOTENCY_TABLE))) {
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
  if (await knex.schema.hasColumn(IDEMPOTENCY_TABLE, 'operation_id')) return;
  await knex.schema.alterTable(IDEMPOTENCY_TABLE, (table) => {
    table.string('operation_id', 200);
    table.bigInteger('leased_until').notNullable().defaultTo(0);
  });
  // Under this name the rows of before know what they did.
  await knex(IDEMPOTENCY_TABLE).update({ operation_id: knex.raw("scope || ':' || key_hash") });
}

function rows(strapi: Core.Strapi, { scope, keyHash }: KeyIdentity): Knex.QueryBuilder {
  return strapi.db.connection(IDEMPOTENCY_TABLE).where({ scope, key_hash: keyHash });
}

/** Takes the key for a request, or says what became of the request that took it before. */
export async function claimKey(strapi: Core.Strapi, identity: KeyIdentity, requestHash: string): Promise<Claim> {
  const time = now(strapi).getTime();
  const until = time + settings(strapi).idempotency.leaseSeconds * 1000;
  const operation = createId();
  // A key whose time is over belongs to whoever deletes it first and inserts next.
  await rows(strapi, identity).where('valid_until', '<=', time).delete();
  const inserted = await strapi.db
    .connection(IDEMPOTENCY_TABLE)
    .insert({
      scope: identity.scope,
      key_hash: identity.keyHash,
      request_hash: requestHash,
      operation_id: operation,
      leased_until: until,
      valid_until: time + REMEMBERED_MS,
    })
    .onConflict(['scope', 'key_hash'])
    .ignore()
    .returning('scope');
  if (inserted.length > 0) return { kind: 'claimed', lease: { identity, operation, until } };

  const row = (await rows(strapi, identity).first()) as Row | undefined;
  if (!row) return { kind: 'running' };
  if (row.request_hash !== requestHash) return { kind: 'different_request' };
  if (row.answer_status !== null) return { kind: 'answered', answer: answerOf(strapi, row) };
  // A request that has no answer by then is taken for one whose process died; whoever is first takes its place.
  const taken = await rows(strapi, identity)
    .where({ operation_id: row.operation_id })
    .whereNull('answer_status')
    .where('leased_until', '<=', time)
    .update({ leased_until: until });
  return taken === 1
    ? { kind: 'claimed', lease: { identity, operation: row.operation_id, until } }
    : { kind: 'running' };
}

function answerOf(strapi: Core.Strapi, { answer_status, answer_type, answer_body }: Row): StoredAnswer {
  const body = answer_body === null ? '' : openSecret(strapi, ANSWER_PLACE, answer_body);
  return { status: answer_status ?? 200, contentType: answer_type ?? '', body };
}

/** Keeps the answer for as long as the key is remembered. */
export async function keepAnswer(strapi: Core.Strapi, lease: Lease, answer: StoredAnswer): Promise<void> {
  await rows(strapi, lease.identity)
    .where({ operation_id: lease.operation })
    .update({
      answer_status: answer.status,
      answer_type: answer.contentType,
      // An answer may carry a secret, such as a guest's manage token.
      answer_body: sealSecret(strapi, ANSWER_PLACE, answer.body),
    });
}

/** Lets the same request be sent again; the key stays its own. */
export async function releaseKey(strapi: Core.Strapi, { identity, operation, until }: Lease): Promise<void> {
  await rows(strapi, identity)
    .where({ operation_id: operation, leased_until: until })
    .whereNull('answer_status')
    .update({ leased_until: 0 });
}

/** Deletes the keys whose time is over. */
export async function purgeKeys(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection(IDEMPOTENCY_TABLE).where('valid_until', '<=', now(strapi).getTime()).delete();
}
