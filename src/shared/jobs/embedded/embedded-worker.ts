import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../time/clock';
import { backoffMs } from '../backoff';
import type { DriverOptions, JsonObject } from '../port';
import { declareAlive, isProcessGone, processIdentity } from '../process-identity';
import { jobRegistry } from '../registry';
import { errorText, runTask } from '../run-task';
import { enqueueTicks, parsedCrons, type ParsedCron } from './embedded-crons';
import { buryAbandoned, claimJobs, completeJob, failJob, leaseHolders, releaseLeases, renewLeases } from './job-store';
import type { JobRow } from './job-table';

/** Claims due jobs, runs at most `concurrency` of them at a time, and keeps their leases alive. */
export class EmbeddedWorker {
  private readonly identity = processIdentity();
  private readonly running = new Map<number, Promise<void>>();
  private readonly abort = new AbortController();
  private crons: ParsedCron[] = [];
  private active = false;
  private loop: Promise<void> = Promise.resolve();
  private heartbeat: NodeJS.Timeout | undefined;
  private wakeUp: () => void = () => undefined;
  private woken = false;
  private forget: () => void = () => undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly options: DriverOptions,
  ) {}

  private get knex(): Knex {
    return this.strapi.db.connection;
  }

  async start(): Promise<void> {
    if (this.active) return;
    this.active = true;
    this.forget = declareAlive(this.identity);
    this.crons = await parsedCrons(this.knex, this.strapi);
    const gone = (await leaseHolders(this.knex)).filter((holder) => isProcessGone(holder, this.identity));
    if (gone.length > 0) await releaseLeases(this.knex, gone);
    this.heartbeat = setInterval(() => void this.beat(), this.options.leaseMs / 3);
    this.loop = this.work();
  }

  /** Looks for due jobs at once instead of at the next poll. */
  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  async stop(): Promise<void> {
    if (!this.active) return;
    this.active = false;
    this.wake();
    await this.loop;
    if (!(await this.settled(this.options.stopMs))) {
      this.abort.abort();
      // Handlers that heed the signal end now; the leases of the others run out and their jobs run again elsewhere.
      await this.settled(2_000);
    }
    clearInterval(this.heartbeat);
    this.forget();
  }

  private async settled(limitMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), limitMs);
    });
    const done = Promise.all(this.running.values()).then(() => true);
    const result = await Promise.race([done, limit]);
    clearTimeout(timer);
    return result;
  }

  private async beat(): Promise<void> {
    try {
      await renewLeases(this.knex, this.identity, Date.now() + this.options.leaseMs);
      await buryAbandoned(this.knex, Date.now());
    } catch (error) {
      this.strapi.log.warn(`Jobs: the heartbeat failed: ${errorText(error)}`);
    }
  }

  private async work(): Promise<void> {
    while (this.active) {
      this.woken = false;
      const started = await this.claim();
      // A full house is worth another look as soon as one job has ended.
      if (started === 0 || this.running.size >= this.options.concurrency) await this.sleep();
    }
  }

  private async claim(): Promise<number> {
    const free = this.options.concurrency - this.running.size;
    if (free <= 0) return 0;
    try {
      await enqueueTicks(this.knex, this.crons, now(this.strapi));
      const jobs = await claimJobs(this.knex, {
        worker: this.identity,
        tasks: [...jobRegistry(this.strapi).tasks.keys()],
        except: [...this.running.keys()],
        limit: free,
        dueAt: now(this.strapi).getTime(),
        now: Date.now(),
        leaseMs: this.options.leaseMs,
      });
      for (const job of jobs) this.running.set(job.id, this.run(job));
      return jobs.length;
    } catch (error) {
      this.strapi.log.error(`Jobs: looking for work failed: ${errorText(error)}`);
      return 0;
    }
  }

  private sleep(): Promise<void> {
    if (this.woken || !this.active) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.options.pollMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async run(job: JobRow): Promise<void> {
    try {
      await this.attempt(job);
    } catch (error) {
      // The outcome could not be written: the lease runs out and the job runs again.
      this.strapi.log.error(`Jobs: ${job.task} ${job.id} could not be closed: ${errorText(error)}`);
    } finally {
      this.running.delete(job.id);
      this.wake();
    }
  }

  private async attempt(job: JobRow): Promise<void> {
    const { strapi, identity, knex } = this;
    try {
      await runTask(strapi, {
        task: job.task,
        payload: JSON.parse(job.payload) as JsonObject,
        attempt: job.attempts,
        maxAttempts: job.max_attempts,
        jobId: String(job.id),
        signal: this.abort.signal,
      });
    } catch (error) {
      const base = jobRegistry(strapi).tasks.get(job.task)?.backoffSeconds ?? 5;
      const runAt = now(strapi).getTime() + backoffMs(base, job.attempts, Math.random());
      strapi.log.warn(
        `Jobs: ${job.task} ${job.id} failed, attempt ${job.attempts} of ${job.max_attempts}: ${errorText(error)}`,
      );
      await failJob(knex, { id: job.id, worker: identity }, { error: errorText(error), runAt, now: Date.now() });
      return;
    }
    await completeJob(knex, job.id, identity);
  }
}
