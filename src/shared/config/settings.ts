import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../config/magnetiq';

/** The typed settings of config/magnetiq.ts: `settings(strapi).bookings.holdMinutes`. */
export function settings(strapi: Core.Strapi): Settings {
  return strapi.config.get('magnetiq') as Settings;
}

/** Something that is made of the settings when it is first asked for, and then kept. */
export interface MadeOfSettings<T> {
  (strapi: Core.Strapi): T;
  /** What was made, if anything was: to close it. */
  known(strapi: Core.Strapi): T | undefined;
  /** The next who asks gets a new one. */
  forget(strapi: Core.Strapi): void;
}

/** Keeps what `make` gives as long as the settings are the same: a client, a key ring, a queue. */
export function madeOfSettings<T>(make: (strapi: Core.Strapi) => T): MadeOfSettings<T> {
  const made = new WeakMap<Settings, { value: T }>();
  const known = (strapi: Core.Strapi): T | undefined => made.get(settings(strapi))?.value;
  const get = (strapi: Core.Strapi): T => {
    const key = settings(strapi);
    const kept = made.get(key) ?? { value: make(strapi) };
    made.set(key, kept);
    return kept.value;
  };
  return Object.assign(get, { known, forget: (strapi: Core.Strapi) => void made.delete(settings(strapi)) });
}
