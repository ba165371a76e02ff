import type { Bench } from './bench';
import { listsBench } from './lists';
import { slotsBench } from './slots';

/** Every benchmark of `npm run bench`, in order; `npm run bench -- slots` runs one. */
export const benches: readonly Bench[] = [slotsBench, listsBench];
