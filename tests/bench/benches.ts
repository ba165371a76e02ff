import type { Bench } from './bench';
import { adminBench } from './admin';
import { awakeBench } from './awake';
import { bootBench } from './boot';
import { depthBench } from './depth';
import { importBench } from './import';
import { readsBench } from './reads';
import { slotsBench } from './slots';

/** Every benchmark of `npm run bench`, in order; `npm run bench -- slots` runs one. */
export const benches: readonly Bench[] = [
  slotsBench,
  readsBench,
  depthBench,
  importBench,
  bootBench,
  awakeBench,
  adminBench,
];
