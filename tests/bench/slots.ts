import { DateTime } from 'luxon';
import { listSlots } from '../../src/api/bookings/domain/slots/list-slots';
import { presentSlots } from '../../src/api/bookings/domain/slots/present-slots';
import type { SlotView } from '../../src/api/bookings/contracts/slots';
import { loadAvailability, type OfferAvailability } from '../../src/api/bookings/use-cases/load-availability';
import { bootApp } from '../support/boot';
import buildServer from '../support/global-setup';
import { cpuOfRuns, median, type Bench, type Figure } from './bench';
import { seedExperts } from './seed-experts';
import { naiveSlots } from './slots-naive';

const EXPERTS = 50;
const DAYS = 30;
const CLIENT_ZONE = 'Europe/Berlin';
// A Monday of a month in which none of the zones changes its clock, so that the naive way is right as well.
const MONDAY = new Date('2026-06-01T00:00:00Z');
const NOW = new Date('2026-05-29T12:00:00Z');
const END = new Date(MONDAY.getTime() + DAYS * 86_400_000);

function compute(offers: readonly OfferAvailability[]): SlotView[][] {
  const query = { from: MONDAY.getTime() / 60_000, to: END.getTime() / 60_000, now: NOW };
  return offers.map((offer) => presentSlots(listSlots(offer, query), CLIENT_ZONE));
}

function computeNaively(offers: readonly OfferAvailability[]): SlotView[][] {
  const window = {
    from: DateTime.fromJSDate(MONDAY),
    to: DateTime.fromJSDate(END),
    now: DateTime.fromJSDate(NOW),
    zone: CLIENT_ZONE,
  };
  return offers.map((offer) => naiveSlots(offer, window));
}

function starts(views: SlotView[][]): string {
  return JSON.stringify(views.map((list) => list.map(({ start }) => start)));
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const app = await bootApp();
  try {
    const connection = app.strapi.db.connection;
    const sessions = await seedExperts(connection, EXPERTS, MONDAY);
    const consultants = Array.from({ length: EXPERTS }, (_, index) => `bench-expert-${index}`);
    const load = () => loadAvailability(app.strapi, { consultants, from: MONDAY, to: END });

    let queries = 0;
    const count = () => (queries += 1);
    connection.on('query', count);
    const coldLoad = await cpuOfRuns(load, { times: 1, warmup: 0 });
    connection.removeListener('query', count);

    const offers = await load();
    const cold = await cpuOfRuns(() => compute(offers), { times: 1, warmup: 0 });
    const warm = await cpuOfRuns(() => compute(offers), { times: 60, warmup: 20 });
    const whole = await cpuOfRuns(async () => compute(await load()), { times: 40, warmup: 10 });
    const naive = await cpuOfRuns(() => computeNaively(offers), { times: 3, warmup: 1 });
    const views = compute(offers);
    if (starts(views) !== starts(computeNaively(offers))) throw new Error('The naive way finds other slots.');

    return [
      { label: 'experts × days', value: EXPERTS * DAYS, unit: 'rows' },
      { label: 'sessions read', value: sessions, unit: 'rows' },
      { label: 'slots found', value: views.flat().length, unit: 'slots' },
      { label: 'queries', value: queries, unit: 'queries', max: 3 },
      { label: 'computing, warm (median of 60)', value: median(warm), unit: 'ms CPU', max: 20 },
      { label: 'computing, first call of the process', value: cold[0] ?? NaN, unit: 'ms CPU' },
      { label: 'loading and computing, warm (median of 40)', value: median(whole), unit: 'ms CPU', max: 20 },
      { label: 'loading, first call of the process', value: coldLoad[0] ?? NaN, unit: 'ms CPU' },
      { label: 'stepped date objects (median of 3)', value: median(naive), unit: 'ms CPU' },
      { label: 'naive / computing', value: median(naive) / median(warm), unit: '×', min: 20 },
    ];
  } finally {
    await app.stop();
  }
}

export const slotsBench: Bench = {
  name: 'slots',
  about: `bookable times of ${EXPERTS} experts over ${DAYS} days, loaded and written as JSON values`,
  run,
};
