import { matchesEvent } from './event-pattern';

/** Events that may leave the platform. Those of other contexts are internal: they carry ids of payments and the like. */
const PUBLIC_EVENTS: readonly string[] = ['booking.*', 'lead.*', 'content.*'];

/** The event that an endpoint gets on request, to try its address and secret. */
export const TEST_EVENT = 'system.test';

declare module '../../../shared/events/event-map' {
  interface EventMap {
    [TEST_EVENT]: { endpointId: string; message: string };
  }
}

/** Whether events of this type may be sent to webhook endpoints. */
export function isPublicEvent(type: string): boolean {
  return PUBLIC_EVENTS.some((pattern) => matchesEvent(pattern, type));
}

/** Whether an endpoint may subscribe to this pattern: something public must fall under it. */
export function isSubscribable(pattern: string): boolean {
  if (pattern === '*') return true;
  return isPublicEvent(pattern.replace(/\*$/, 'any'));
}
