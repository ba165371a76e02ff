import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import type { JsonObject } from './port';

export interface TaskContext {
  strapi: Core.Strapi;
  /** 1 on the first run. */
  attempt: number;
  maxAttempts: number;
  jobId: string;
  /** Aborted when the process shuts down and will not wait any longer. */
  signal: AbortSignal;
}

export interface TaskDefinition<P extends JsonObject = JsonObject> {
  name: string;
  /** A method, as the queue knows no task's payload: what comes back from the database is the task's own promise. */
  handler(payload: P, context: TaskContext): Promise<void>;
  /** 10 unless given; the job itself may ask for another number. */
  maxAttempts?: number;
  /** Wait before the second attempt; it doubles with each further one, up to an hour. 5 unless given. */
  backoffSeconds?: number;
}

export interface CronDefinition {
  name: string;
  /** Five fields (minute hour day month weekday), in UTC. */
  cron: string;
  task: string;
  payload?: JsonObject;
}

export interface JobRegistry {
  tasks: Map<string, Required<TaskDefinition>>;
  crons: Map<string, CronDefinition>;
}

const DEFAULT_MAX_ATTEMPTS = 10;
const DEFAULT_BACKOFF_SECONDS = 5;

const registries = new WeakMap<Core.Strapi, JobRegistry>();

/** The tasks and crons that the contexts of this application have registered. */
export function jobRegistry(strapi: Core.Strapi): JobRegistry {
  let registry = registries.get(strapi);
  if (!registry) {
    registry = { tasks: new Map(), crons: new Map() };
    registries.set(strapi, registry);
  }
  return registry;
}

/** Says what a task does. Call it in `register()`; the name is `<context>.<verb-first-name>`. */
export function registerTask<P extends JsonObject = JsonObject>(strapi: Core.Strapi, task: TaskDefinition<P>): void {
  const { tasks } = jobRegistry(strapi);
  if (tasks.has(task.name)) throw new AppError('misconfigured', `The task ${task.name} is registered twice.`);
  tasks.set(task.name, {
    name: task.name,
    handler: task.handler,
    maxAttempts: task.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
    backoffSeconds: task.backoffSeconds ?? DEFAULT_BACKOFF_SECONDS,
  });
}

/**
 * Runs a task by the clock, once per tick however many processes run.
 * Ticks missed while no process ran are caught up by one run, if they are less than an hour old.
 */
export function registerCron(strapi: Core.Strapi, cron: CronDefinition): void {
  const { crons } = jobRegistry(strapi);
  if (crons.has(cron.name)) throw new AppError('misconfigured', `The cron ${cron.name} is registered twice.`);
  crons.set(cron.name, cron);
}
