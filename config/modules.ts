import { chooseModules } from '../src/shared/modules/choose-modules';

type Env = typeof import('@strapi/utils').env;

/**
 * Every context, what it cannot do without (`needs`) and what it works with where that is on (`uses`); `MODULES=experts,billing,…` says which are on.
 */
export const CONTEXTS = {
  system: { needs: [], always: true },
  messaging: { needs: [], always: true },
  experts: { needs: [] },
  billing: { needs: ['experts'], uses: ['accounts'] },
  bookings: { needs: ['experts', 'billing'] },
  content: { needs: [], uses: ['commerce', 'bookings'] },
  leads: { needs: ['bookings', 'billing'] },
  accounts: { needs: [] },
  marketplace: { needs: ['accounts'] },
  commerce: { needs: [] },
  memberships: { needs: [] },
  studio: { needs: ['accounts'] },
  social: { needs: [], uses: ['accounts', 'studio'] },
  analytics: { needs: [] },
} as const;

export default ({ env }: { env: Env }) => chooseModules(env('MODULES', 'all'), CONTEXTS);
