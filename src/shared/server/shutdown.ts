import { isMainThread } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { stopJobs } from '../jobs/queue';
import { announceShutdown } from './readiness';

const IDLE_SWEEP_MS = 50;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Accepts no new connection and resolves when the last running request has been answered. */
async function finishRequests({ httpServer }: Core.Strapi['server']): Promise<void> {
  if (!httpServer.listening) return;
  // A connection that is kept alive becomes idle only after its answer, so one sweep is not enough.
  const sweep = setInterval(() => httpServer.closeIdleConnections(), IDLE_SWEEP_MS);
  await new Promise<void>((resolve) => httpServer.close(() => resolve()));
  clearInterval(sweep);
}

async function shutDown(strapi: Core.Strapi): Promise<void> {
  const { drainSeconds } = settings(strapi).observability;
  announceShutdown(strapi);
  await wait(drainSeconds * 1000);
  await Promise.all([finishRequests(strapi.server), stopJobs(strapi)]);
  await strapi.destroy();
}

/**
 * On SIGTERM or SIGINT: says "not ready", takes no new requests or jobs, finishes the running ones and ends with 0;
 * with 1 when that takes longer than SHUTDOWN_SECONDS. Repeated signals change nothing: npm passes each on twice.
 */
export function installShutdown(strapi: Core.Strapi): void {
  // Threads get no signals; their process decides.
  if (!isMainThread) return;
  let running = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (running) return;
    running = true;
    strapi.log.info(`${signal}: finishing what runs`);
    const { drainSeconds, shutdownSeconds } = settings(strapi).observability;
    const limit = wait((drainSeconds + shutdownSeconds) * 1000).then(() => 1);
    const done = shutDown(strapi).then(
      () => 0,
      (error: unknown) => {
        strapi.log.error(error);
        return 1;
      },
    );
    void Promise.race([done, limit]).then((code) => process.exit(code));
  };
  for (const signal of SIGNALS) {
    // Strapi's own handler cuts running requests off.
    process.removeAllListeners(signal);
    process.on(signal, onSignal);
  }
}
