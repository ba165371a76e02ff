import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import {
  Logger,
  parseCronItems,
  run,
  type ParsedCronItem,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Pool } from 'pg';
import { workerSchema } from '../../strapi/libraries/private-tables-of-graphile';
import { backoffMs } from '../backoff';
import type { DriverOptions, JsonObject } from '../port';
import { declareAlive, isProcessGone, processIdentity } from '../process-identity';
import { jobRegistry } from '../registry';
import { errorText, runTask } from '../run-task';
import { catchUpCrons } from './catch-up-crons';
import { createWorkerPool } from './graphile-connection';
import { releaseProcesses, releaseSilentWorkers, signedProcesses, signOff, signWorkers } from './worker-heartbeat';

/** Runs graphile-worker in this process and signs for its workers. */
export class GraphileRunner {
  private readonly identity = processIdentity();
  private readonly schema: string;
  private readonly workers: string[] = [];
  private readonly abort = new AbortController();
  private pool: Pool | undefined;
  private runner: Runner | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private forget: () => void = () => undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly options: DriverOptions,
  ) {
    this.schema = workerSchema(strapi);
  }

  async start(): Promise<void> {
    if (this.runner) return;
    const { concurrency, pollMs, leaseMs } = this.options;
    // One connection listens, one serves cron and heartbeat, one each claims or closes jobs.
    const pool = createWorkerPool(this.strapi, concurrency + 2);
    this.pool = pool;
    this.forget = declareAlive(this.identity);
    const gone = (await signedProcesses(pool, this.schema)).filter((name) => isProcessGone(name, this.identity));
    await releaseProcesses(pool, this.schema, gone);
    const { crons } = jobRegistry(this.strapi);
    await catchUpCrons(pool, {
      schema: this.schema,
      crons: [...crons.values()],
      maxAttempts: (task) => this.maxAttempts(task),
    });
    this.runner = await run(
      {
        pgPool: pool,
        schema: this.schema,
        concurrency,
        pollInterval: pollMs,
        noHandleSignals: true,
        events: this.events(pool),
        logger: this.logger(),
      },
      this.taskList(),
      this.cronItems(),
    );
    await this.beat(pool);
    this.heartbeat = setInterval(() => void this.beat(pool), leaseMs / 3);
  }

  async stop(): Promise<void> {
    const { runner, pool } = this;
    if (!runner || !pool) return;
    this.runner = undefined;
    const timer = setTimeout(() => this.abort.abort(), this.options.stopMs);
    const limit = new Promise<void>((resolve) => {
      setTimeout(resolve, this.options.stopMs + 2_000).unref();
    });
    await Promise.race([runner.stop(), limit]);
    clearTimeout(timer);
    clearInterval(this.heartbeat);
    this.forget();
    await signOff(pool, this.schema, this.identity);
    await pool.end();
  }

  private async beat(pool: Pool): Promise<void> {
    try {
      await signWorkers(pool, this.schema, { process: this.identity, workers: this.workers });
      const released = await releaseSilentWorkers(pool, this.schema, this.options.leaseMs);
      if (released > 0) this.strapi.log.warn(`Jobs: released the jobs of ${released} workers that fell silent.`);
    } catch (error) {
      this.strapi.log.warn(`Jobs: the heartbeat failed: ${errorText(error)}`);
    }
  }

  private taskList(): TaskList {
    const entries = [...jobRegistry(this.strapi).tasks.keys()].map((task): [string, TaskList[string]] => [
      task,
      (payload: unknown, { job }) =>
        runTask(this.strapi, {
          task,
          payload: withoutCronStamp(payload as JsonObject),
          attempt: job.attempts,
          maxAttempts: job.max_attempts,
          jobId: job.id,
          signal: this.abort.signal,
        }),
    ]);
    return Object.fromEntries(entries);
  }

  private maxAttempts(task: string): number {
    return jobRegistry(this.strapi).tasks.get(task)?.maxAttempts ?? 1;
  }

  private cronItems(): ParsedCronItem[] {
    const { crons } = jobRegistry(this.strapi);
    return parseCronItems(
      [...crons.values()].map((cron) => ({
        task: cron.task,
        match: cron.cron,
        identifier: cron.name,
        payload: cron.payload ?? {},
        options: {
          backfillPeriod: 0,
          jobKey: `cron:${cron.name}`,
          jobKeyMode: 'replace',
          maxAttempts: this.maxAttempts(cron.task),
        },
      })),
    );
  }

  private events(pool: Pool): WorkerEvents {
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => this.workers.push(worker.workerId));
    events.on('job:complete', ({ job, error }) => {
      if (!error || job.attempts >= job.max_attempts) return;
      // graphile-worker waits e^attempt seconds; each task here has a backoff of its own.
      const base = jobRegistry(this.strapi).tasks.get(job.task_identifier)?.backoffSeconds ?? 5;
      const runAt = new Date(Date.now() + backoffMs(base, job.attempts, Math.random()));
      pool
        .query(`select "${this.schema}".reschedule_jobs(array[$1::bigint], run_at => $2::timestamptz)`, [job.id, runAt])
        .catch((failure: unknown) =>
          this.strapi.log.warn(`Jobs: the backoff of ${job.id} was not set: ${errorText(failure)}`),
        );
    });
    return events;
  }

  private logger(): Logger {
    return new Logger(() => (level, message) => {
      if (level === 'error') this.strapi.log.warn(`Jobs: ${message}`);
      else this.strapi.log.debug(`Jobs: ${message}`);
    });
  }
}

/** graphile-worker adds the tick to the payload of a cron job; tasks get what was registered, on either driver. */
function withoutCronStamp({ _cron, ...payload }: JsonObject): JsonObject {
  return payload;
}
