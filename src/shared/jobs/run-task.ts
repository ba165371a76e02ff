import type { Core } from '@strapi/strapi';
import { runWithActor } from '../context/request-context';
import { AppError } from '../errors/app-error';
import type { JsonObject } from './port';
import { jobRegistry } from './registry';

export interface TaskRun {
  task: string;
  payload: JsonObject;
  attempt: number;
  maxAttempts: number;
  jobId: string;
  signal: AbortSignal;
}

/** Runs the handler of a claimed job; what it throws is the failure of this attempt. */
export async function runTask(strapi: Core.Strapi, run: TaskRun): Promise<void> {
  const task = jobRegistry(strapi).tasks.get(run.task);
  if (!task) throw new AppError('misconfigured', `No task is registered under ${run.task}.`);
  const { attempt, maxAttempts, jobId, signal } = run;
  const context = { strapi, attempt, maxAttempts, jobId, signal };
  await runWithActor({ kind: 'job', id: jobId, label: run.task }, () => task.handler(run.payload, context));
}

/** What of a failure is kept with the job: enough to find it, not enough to fill the table. */
export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message || error.name : String(error)).slice(0, 2000);
}
