import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { toldTypes } from '../../../../shared/read-cache/type-keys';
import { listensToContent } from './find-listeners';
import { followListeners, tellContent } from './tell-content';

export const TELL_CONTENT_TASK = 'system.tell-content';

interface Watch {
  /** Whether somebody listens, as this process knows it. */
  listens: boolean;
  /** What is to be done outside of the transaction that it follows from. */
  outside: AsyncResource;
  waiting?: NodeJS.Timeout;
}

const watches = new WeakMap<Core.Strapi, Watch>();

/** What comes within this time is told together. */
const TOGETHER_MS = 100;
/** Endpoints that another process has stored become known within this time. */
const LOOK_AGAIN_MS = 60_000;

/** Notices what this process writes of what everybody reads, as long as somebody listens. Call it in `bootstrap()`. */
export async function watchContent(strapi: Core.Strapi): Promise<void> {
  const watch: Watch = { listens: false, outside: new AsyncResource('content events') };
  watches.set(strapi, watch);
  watch.listens = await joinTransaction(strapi, (trx) => followListeners(strapi, trx));
  const looking = setInterval(() => {
    listensToContent(strapi.db.connection).then(
      (listens) => (watch.listens = listens),
      () => clearInterval(looking),
    );
  }, LOOK_AGAIN_MS);
  looking.unref();
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    if (watch.listens && toldTypes(strapi).has(writtenTable(sql) ?? '')) afterCommit(strapi, () => wake(strapi, watch));
  });
}

/** Looks anew whether somebody listens; in the transaction in which an endpoint is stored or removed. */
export async function listenersChanged(strapi: Core.Strapi): Promise<void> {
  note(strapi, await joinTransaction(strapi, (trx) => followListeners(strapi, trx)));
}

/** What the job does: it tells what has changed since it ran last. */
export async function runTelling(strapi: Core.Strapi): Promise<void> {
  note(strapi, await tellContent(strapi));
}

function note(strapi: Core.Strapi, listens: boolean): void {
  const watch = watches.get(strapi);
  if (watch) watch.listens = listens;
}

const WRITES = /^(?:insert into|update|delete from) (?:[`"][^`"]+[`"]\.)?[`"](\w+)[`"]/i;

const writtenTable = (sql: string): string | undefined => WRITES.exec(sql)?.[1];

const noted = new WeakSet<object>();

/** Once for each transaction; at once where there is none. */
function afterCommit(strapi: Core.Strapi, work: () => void): void {
  if (!strapi.db.inTransaction()) return work();
  void strapi.db.transaction(({ trx, onCommit }) => {
    if (noted.has(trx)) return;
    noted.add(trx);
    onCommit(work);
  });
}

function wake(strapi: Core.Strapi, watch: Watch): void {
  watch.waiting ??= watch.outside
    .runInAsyncScope(
      setTimeout,
      null,
      () => {
        delete watch.waiting;
        // Where it cannot be written down now, the next minute tells.
        enqueueJob(strapi, { task: TELL_CONTENT_TASK, payload: {}, key: TELL_CONTENT_TASK }).catch(() => undefined);
      },
      TOGETHER_MS,
    )
    .unref();
}
