import type { Core } from '@strapi/strapi';
import { Gauge } from 'prom-client';
import { UNDELIVERED } from '../domain/outbox-states';
import { metricsRegistry } from '../../../shared/observability/registry';

interface StateCount {
  state: string;
  count: string | number;
}

/** Adds the number of outbox messages by state to the metrics; `dead` is what somebody must look at. */
export function measureOutbox(strapi: Core.Strapi): void {
  new Gauge({
    name: 'magnetiq_outbox_messages',
    help: 'Outbox messages by state, delivered ones left out.',
    labelNames: ['state'],
    registers: [metricsRegistry(strapi)],
    async collect() {
      const rows: StateCount[] = await strapi.db
        .connection('system_outbox_messages')
        .whereIn('outbox_state', UNDELIVERED)
        .select('outbox_state as state')
        .count('* as count')
        .groupBy('outbox_state');
      this.reset();
      for (const state of UNDELIVERED) this.set({ state }, 0);
      for (const { state, count } of rows) this.set({ state }, Number(count));
    },
  });
}
