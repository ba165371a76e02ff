import { chooseModules } from '../src/shared/modules/choose-modules';

type Env = typeof import('@strapi/utils').env;

/** Every context and what it cannot do without; `MODULES=experts,billing,…` says which are on. */
export const CONTEXTS = {
  system: { needs: [], always: true },
  messaging: { needs: [], always: true },
  experts: { needs: [] },
  billing: { needs: ['experts'] },
  bookings: { needs: ['experts', 'billing'] },
  leads: { needs: ['bookings'] },
} as const;

export default ({ env }: { env: Env }) => chooseModules(env('MODULES', 'all'), CONTEXTS);
