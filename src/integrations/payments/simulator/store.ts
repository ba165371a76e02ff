import type { Knex } from 'knex';

export type ObjectKind = 'payment_intent' | 'refund' | 'dispute' | 'transfer';

/** One object of the simulated gateway; `state` has the shape that Stripe gives it. */
export interface StoredObject<S> {
  id: string;
  kind: ObjectKind;
  idempotencyKey: string | null;
  /** The intent of a refund or dispute, the group of a transfer. */
  parentId: string | null;
  state: S;
}

interface Row {
  id: string;
  kind: ObjectKind;
  idempotency_key: string | null;
  parent_id: string | null;
  state: string;
}

const SIMULATOR_TABLE = 'payment_simulator_objects';

/** Creates the simulator's table; it is no content type, since the gateway's state is not ours. */
export async function ensureSimulatorTable(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(SIMULATOR_TABLE)) return;
  await knex.schema.createTable(SIMULATOR_TABLE, (table) => {
    table.string('id').primary();
    table.string('kind').notNullable();
    table.string('idempotency_key');
    table.string('parent_id').index();
    table.text('state').notNullable();
    table.bigInteger('created_at').notNullable();
    table.unique(['kind', 'idempotency_key']);
  });
}

/** Writes an object unless one with its idempotency key exists; gives the one that exists then. */
export async function insertOnce<S>(
  trx: Knex.Transaction,
  object: StoredObject<S>,
): Promise<{ object: StoredObject<S>; isNew: boolean }> {
  const { id, kind, idempotencyKey, parentId, state } = object;
  const row = { id, kind, idempotency_key: idempotencyKey, parent_id: parentId, state: JSON.stringify(state) };
  const inserted = await trx(SIMULATOR_TABLE)
    .insert({ ...row, created_at: Date.now() })
    .onConflict(['kind', 'idempotency_key'])
    .ignore()
    .returning('id');
  if (inserted.length > 0) return { object, isNew: true };
  const existing = await trx<Row>(SIMULATOR_TABLE).where({ kind, idempotency_key: idempotencyKey }).first();
  return { object: existing ? toObject<S>(existing) : object, isNew: false };
}

/** One object, locked until the transaction ends; null when there is none. */
export async function lockObject<S>(
  trx: Knex.Transaction,
  { kind, id }: { kind: ObjectKind; id: string },
): Promise<StoredObject<S> | null> {
  const query = trx<Row>(SIMULATOR_TABLE).where({ kind, id }).first();
  const row = await (trx.client.dialect === 'postgresql' ? query.forUpdate() : query);
  return row ? toObject<S>(row) : null;
}

export async function saveState<S>(trx: Knex.Transaction, { id, state }: StoredObject<S>): Promise<void> {
  await trx(SIMULATOR_TABLE)
    .where({ id })
    .update({ state: JSON.stringify(state) });
}

export async function childrenOf<S>(
  trx: Knex.Transaction,
  { kind, parentId }: { kind: ObjectKind; parentId: string },
): Promise<StoredObject<S>[]> {
  const rows = await trx<Row>(SIMULATOR_TABLE).where({ kind, parent_id: parentId }).orderBy('created_at');
  return rows.map((row) => toObject<S>(row));
}

function toObject<S>(row: Row): StoredObject<S> {
  return {
    id: row.id,
    kind: row.kind,
    idempotencyKey: row.idempotency_key,
    parentId: row.parent_id,
    state: JSON.parse(row.state) as S,
  };
}
