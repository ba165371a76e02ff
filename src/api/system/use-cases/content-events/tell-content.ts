import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { publicFilters } from '../../../../shared/documents/visibility';
import {
  beginReading,
  changeReader,
  endReading,
  rememberState,
  takeChanges,
} from '../../../../shared/read-cache/change-log';
import type { Change } from '../../../../shared/read-cache/changes';
import { toldTypes } from '../../../../shared/read-cache/type-keys';
import { databaseClient } from '../../../../shared/schema/ensure-schema';
import { now } from '../../../../shared/time/clock';
import { forgetTold, toldIds } from '../../store/told-content';
import { listensToContent } from './find-listeners';
import { publicIds } from './read-public';
import { tellDocuments } from './tell-documents';

/** Changes that are looked at in one transaction. */
const AT_ONCE = 1_000;

/**
 * Tells what has changed of what everybody reads, by whatever door it was committed; and once a day, or when another part
 * of a type is visible than before, looks at all of it. Nothing is done while nobody listens.
 * @returns whether somebody listens
 */
export async function tellContent(strapi: Core.Strapi): Promise<boolean> {
  let some = await tellSome(strapi);
  while (some === 'more') some = await tellSome(strapi);
  if (some === 'nobody') return false;
  for (const uid of await visibleOtherwise(strapi)) await tellType(strapi, uid);
  return true;
}

/** Begins to remember what is told where somebody has begun to listen, and ends it where nobody does any more. */
export async function followListeners(strapi: Core.Strapi, trx: Knex.Transaction): Promise<boolean> {
  const client = databaseClient(strapi);
  const reader = await changeReader(trx, client, { lock: true });
  const listens = await listensToContent(trx);
  if (listens && !reader) await begin(strapi, trx);
  if (!listens && reader) {
    await endReading(trx, client);
    await forgetTold(trx);
  }
  return listens;
}

/** From here on: what there is now is known to whoever begins to listen, or is read by them. */
async function begin(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const states = Object.fromEntries([...toldTypes(strapi).values()].map((uid) => [uid, visibleAs(strapi, uid)]));
  if (!(await beginReading(trx, databaseClient(strapi), JSON.stringify(states)))) return;
  await forgetTold(trx);
  for (const uid of toldTypes(strapi).values()) {
    await tellDocuments(strapi, trx, { uid, ids: await publicIds(strapi, uid), silently: true });
  }
}

function tellSome(strapi: Core.Strapi): Promise<'nobody' | 'all' | 'more'> {
  return joinTransaction(strapi, async (trx) => {
    const client = databaseClient(strapi);
    if (!(await followListeners(strapi, trx))) return 'nobody';
    const changes = await takeChanges(trx, client, AT_ONCE);
    for (const [table, uid] of toldTypes(strapi)) await tellChanges(strapi, trx, { uid, changes: of(changes, table) });
    return changes.length === AT_ONCE ? 'more' : 'all';
  });
}

const of = (changes: readonly Change[], table: string): Change[] => changes.filter((change) => change.table === table);

async function tellChanges(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, changes }: { uid: string; changes: readonly Change[] },
): Promise<void> {
  // A table that was emptied tells of no document.
  const isWhole = changes.some(({ document }) => document === undefined);
  const ids = changes.flatMap(({ document }) => document ?? []);
  await tellDocuments(strapi, trx, { uid, ids: isWhole ? await allIds(strapi, trx, uid) : ids });
}

async function allIds(strapi: Core.Strapi, trx: Knex.Transaction, uid: string): Promise<string[]> {
  return [...new Set([...(await publicIds(strapi, uid)), ...(await toldIds(trx, uid))])];
}

/** What is visible of a type, on a day: with its day a document appears or goes without being written. */
function visibleAs(strapi: Core.Strapi, uid: string): string {
  const today = now(strapi).toISOString().slice(0, 10);
  return `${today} ${JSON.stringify(publicFilters(strapi, uid) ?? null)}`;
}

type States = Record<string, string>;

/** The types of which it was not looked yet at what is visible of them today. */
function visibleOtherwise(strapi: Core.Strapi): Promise<string[]> {
  return joinTransaction(strapi, async (trx) => {
    const reader = await changeReader(trx, databaseClient(strapi), { lock: false });
    if (!reader) return [];
    const states = JSON.parse(reader.state) as States;
    return [...toldTypes(strapi).values()].filter((uid) => states[uid] !== visibleAs(strapi, uid));
  });
}

/** All of a type, in a transaction of its own. */
function tellType(strapi: Core.Strapi, uid: string): Promise<void> {
  return joinTransaction(strapi, async (trx) => {
    const reader = await changeReader(trx, databaseClient(strapi), { lock: true });
    if (!reader) return;
    const states: States = { ...(JSON.parse(reader.state) as States), [uid]: visibleAs(strapi, uid) };
    await rememberState(trx, JSON.stringify(states));
    await tellDocuments(strapi, trx, { uid, ids: await allIds(strapi, trx, uid) });
  });
}
