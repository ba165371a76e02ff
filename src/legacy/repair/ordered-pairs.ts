/** What is read of an attribute's schema. */
export interface TimedAttribute {
  type: string;
}

const TIMED: readonly string[] = ['date', 'time', 'datetime'];
/** Of these an end at the very start leaves no time at all. */
const LASTS = /^(scheduled|starts)/;
/** These go over midnight. */
const WRAPS = /^quietHours/;

/** The attribute that ends what this one begins: `startTime` → `endTime`, `validFrom` → `validUntil`. */
function endOf(name: string): string | undefined {
  if (name === 'date') return 'endDate';
  if (name.endsWith('Start')) return name.replace(/Start$/, 'End');
  if (name.endsWith('From')) return name.replace(/From$/, 'Until');
  const [, verb, rest = ''] = /^start(s|ed)?([A-Z]\w*)$/.exec(name) ?? [];
  return /^start/.test(name) ? `end${verb ?? ''}${rest}` : undefined;
}

/** The pairs of a type by name, such as `[startTime, endTime]`. */
export function pairsOf(attributes: Readonly<Record<string, TimedAttribute>>): [start: string, end: string][] {
  return Object.entries(attributes).flatMap(([start, { type }]): [string, string][] => {
    const end = endOf(start);
    if (end === undefined || WRAPS.test(start) || !TIMED.includes(type)) return [];
    return attributes[end]?.type === type ? [[start, end]] : [];
  });
}

/** Whether the end comes before its start. Midnight as an end of hours is that of the next day. */
export function endsTooEarly(name: string, { type }: TimedAttribute, [start, end]: [string, string]): boolean {
  if (type === 'datetime') {
    const length = Date.parse(end) - Date.parse(start);
    return LASTS.test(name) ? length <= 0 : length < 0;
  }
  if (type === 'time') return !/^00:00/.test(end) && end <= start;
  return end < start;
}
