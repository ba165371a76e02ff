import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseCron, type CronMatch } from '../../strapi/libraries/cron-patterns';
import { now } from '../../time/clock';
import { latestTick } from '../cron-ticks';
import { jobRegistry, type CronDefinition } from '../registry';
import { insertJob } from './job-store';
import { CRON_TABLE } from './job-table';

export interface ParsedCron {
  cron: CronDefinition;
  maxAttempts: number;
  matches: CronMatch;
  lastTick: number;
}

/** The registered crons with their last tick; one that is new starts to tick now. */
export async function parsedCrons(knex: Knex, strapi: Core.Strapi): Promise<ParsedCron[]> {
  const { crons, tasks } = jobRegistry(strapi);
  const started = now(strapi).getTime();
  if (crons.size > 0) {
    const rows = [...crons.keys()].map((name) => ({ name, last_tick: started }));
    await knex(CRON_TABLE).insert(rows).onConflict('name').ignore();
  }
  const known = await knex(CRON_TABLE).select<{ name: string; last_tick: number | string }[]>('name', 'last_tick');
  const lastTicks = new Map(known.map((row) => [row.name, Number(row.last_tick)]));
  return [...crons.values()].map((cron) => ({
    cron,
    maxAttempts: tasks.get(cron.task)?.maxAttempts ?? 1,
    matches: parseCron(cron.cron),
    lastTick: lastTicks.get(cron.name) ?? started,
  }));
}

/** Enqueues the job of each cron whose tick has come; the conditional update lets one process only have the tick. */
export async function enqueueTicks(knex: Knex, crons: ParsedCron[], at: Date): Promise<void> {
  for (const parsed of crons) {
    const tick = latestTick(parsed.matches, new Date(parsed.lastTick), at)?.getTime();
    if (tick === undefined) continue;
    await knex.transaction(async (trx) => {
      const won = await trx(CRON_TABLE)
        .where('name', parsed.cron.name)
        .where('last_tick', '<', tick)
        .update({ last_tick: tick });
      if (won !== 1) return;
      await insertJob(trx, {
        task: parsed.cron.task,
        payload: parsed.cron.payload ?? {},
        key: `cron:${parsed.cron.name}`,
        runAt: tick,
        maxAttempts: parsed.maxAttempts,
      });
    });
    parsed.lastTick = tick;
  }
}
