import type { Bench } from './bench';
import { bootBench } from './boot';
import { listsBench } from './lists';
import { slotsBench } from './slots';

/** Every benchmark of `npm run bench`, in order; `npm run bench -- slots` runs one. */
export const benches: readonly Bench[] = [slotsBench, listsBench, bootBench];
