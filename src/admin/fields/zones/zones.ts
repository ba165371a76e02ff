import { isTimeZone } from '../../../shared/time/zone';

/** A time zone to choose from. */
export interface Zone {
  name: string;
  /** "Europe/Berlin (GMT+1)", as its clocks are set at that moment. */
  label: string;
}

const labels = new Map<string, string>();

function offsetOf(name: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'shortOffset' });
  return format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function labelOf(name: string, moment: Date): string {
  let label = labels.get(name);
  if (label === undefined) labels.set(name, (label = `${name.replaceAll('_', ' ')} (${offsetOf(name, moment)})`));
  return label;
}

/** The time zones that the browser knows, with `stored` among them, in the order of their names; UTC comes first. */
export function zones(stored: string | null | undefined, moment = new Date()): Zone[] {
  const others = new Set([...Intl.supportedValuesOf('timeZone'), ...(stored && isTimeZone(stored) ? [stored] : [])]);
  others.delete('UTC');
  return ['UTC', ...[...others].toSorted()].map((name) => ({ name, label: labelOf(name, moment) }));
}

/** Whether an attribute of a type is a time zone. */
export const isZoneAttribute = (name: string): boolean => /(?:^|\.)timezone$|Timezone$/.test(name);
