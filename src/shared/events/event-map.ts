/**
 * Every event of the platform: its name, `<what>.<what_happened>`, and what it tells. A context adds its own where it
 * says what they carry:
 *
 *     declare module '../../../shared/events/event-map' {
 *       interface EventMap extends BillingEvents {}
 *     }
 *
 * Who tells of something or listens names it, so that a misspelt name or a missing fact does not compile.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- contexts fill it
export interface EventMap {}

export type EventName = keyof EventMap & string;

type FirstWord<Name extends string> = Name extends `${infer Word}.${string}` ? Word : never;

/** What can be listened to: one event, all of one kind such as `booking.*`, or `*` for everything. */
export type EventPattern = EventName | `${FirstWord<EventName>}.*` | '*';

/** The events that fall under a pattern. */
export type EventsUnder<Pattern extends EventPattern> = Pattern extends '*'
  ? EventName
  : Pattern extends `${infer Word}.*`
    ? Extract<EventName, `${Word}.${string}`>
    : Extract<EventName, Pattern>;

/** What somebody tells. */
export interface NewEvent<Name extends EventName = EventName> {
  type: Name;
  /** The record that it is about. */
  key: string;
  payload: EventMap[Name];
}

/** What subscribers hear. */
export interface DomainEvent<Name extends EventName = EventName> extends NewEvent<Name> {
  /** Unique per event; receivers outside tell repetitions by it. */
  id: string;
  occurredAt: Date;
}
