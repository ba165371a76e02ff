import type { Core } from '@strapi/strapi';

/** The one source of "now". Rules take the instant as an argument; use cases and jobs read it here. */
export interface Clock {
  now(): Date;
  /** Moves the clock by so many milliseconds; only tests and the demo do this. */
  advance(ms: number): void;
}

/** A clock that follows the system's, moved by what it was advanced. */
export function createClock(systemNow: () => number = Date.now): Clock {
  let moved = 0;
  return {
    now: () => new Date(systemNow() + moved),
    advance: (ms) => {
      moved += ms;
    },
  };
}

/** Puts the clock into the application's container; called once, first of all, in `register`. */
export function registerClock(strapi: Core.Strapi): void {
  strapi.add('clock', createClock());
}

/** The present instant by the application's clock. */
export function now(strapi: Core.Strapi): Date {
  return strapi.get<Clock>('clock').now();
}
