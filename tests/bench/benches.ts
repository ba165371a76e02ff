import type { Bench } from './bench';
import { bootBench } from './boot';
import { importBench } from './import';
import { readsBench } from './reads';
import { slotsBench } from './slots';

/** Every benchmark of `npm run bench`, in order; `npm run bench -- slots` runs one. */
export const benches: readonly Bench[] = [slotsBench, readsBench, importBench, bootBench];
