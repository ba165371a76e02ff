import type { Knex } from 'knex';
import type Stripe from 'stripe';

/** What the simulator needs of the application that it runs in. */
export interface SimulatorHost {
  /** Everything inside is committed together, the events included. */
  transaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
  now(): Date;
  /** Sends a webhook after the commit of the transaction at hand. */
  emit(event: Stripe.Event): Promise<void>;
}
