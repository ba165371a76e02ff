import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SimulatorHost } from '../../../../integrations/payments/simulator/host';
import { settings } from '../../../../shared/config/settings';
import { joinTransaction } from '../../../../shared/database/transaction';
import type { JsonObject } from '../../../../shared/jobs/port';
import { now } from '../../../../shared/time/clock';
import { enqueueOutbox } from '../../../system/public';

export const SIMULATOR_CHANNEL = 'payment-simulator';

/** Lets the simulator run in this application: its state in our database, its webhooks through our outbox. */
export function simulatorHost(strapi: Core.Strapi): SimulatorHost {
  return {
    transaction: (work) => joinTransaction(strapi, (trx: Knex.Transaction) => work(trx)),
    now: () => now(strapi),
    emit: async (event) => {
      const told: object = event;
      const { duplicateDeliveries, maxDelayMs } = settings(strapi).payments.simulator;
      for (let copy = 0; copy <= duplicateDeliveries; copy += 1) {
        const delay = Math.round(Math.random() * maxDelayMs);
        await enqueueOutbox(strapi, {
          channel: SIMULATOR_CHANNEL,
          kind: event.type,
          payload: { event: told as JsonObject },
          ...(delay > 0 && { runAt: new Date(now(strapi).getTime() + delay) }),
        });
      }
    },
  };
}

/** The secret that the simulator signs with: the configured one, or one that only this installation can derive. */
export function simulatorSecret(strapi: Core.Strapi): string {
  const { webhookSecret } = settings(strapi).payments.simulator;
  if (webhookSecret) return webhookSecret;
  const [key = ''] = strapi.config.get<string[]>('server.app.keys', []);
  return `whsec_${createHmac('sha256', key).update('payment simulator webhooks').digest('hex')}`;
}
