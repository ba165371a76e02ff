import { createHash } from 'node:crypto';

/** PostgreSQL cuts longer names. */
const MAX_NAME = 63;

/** `<name>_<suffix>`, with a fingerprint in place of its end where the database would cut it. */
export function shortName(name: string, suffix: string): string {
  const whole = `${name}_${suffix}`;
  if (whole.length <= MAX_NAME) return whole;
  const mark = createHash('sha1').update(whole).digest('hex').slice(0, 8);
  return `${name.slice(0, MAX_NAME - suffix.length - mark.length - 2)}_${mark}_${suffix}`;
}
