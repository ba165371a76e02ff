/** Events that only tests tell: `lead.*` leaves the platform, the others do not. */
export interface TestEvents {
  'lead.tested': { leadId?: string; note?: string };
  'ledger.internal': { account: string };
  'thing.made': { poison?: boolean };
  'other.made': Record<string, never>;
}

declare module '../../src/shared/events/event-map' {
  interface EventMap extends TestEvents {}
}
