import { findIana } from 'windows-iana';
import { isTimeZone } from '../../shared/time/zone';
import type { RepairRule } from './repair';

export type ZoneVerdict = { ok: true; zone: string; rule?: RepairRule } | { ok: false };

const OFFSET = /^(?:(?:GMT|UTC)\s*)?([+-])(\d{1,2})(?::?00)?$/i;
const spellings = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/**
 * The zone of the IANA database that a text means. `W. Europe Standard Time` is one of Windows, mapped by CLDR;
 * `GMT+2` means two hours before Greenwich's clock, which that database calls `Etc/GMT-2`.
 */
export function readTimeZone(text: string): ZoneVerdict {
  const name = text.trim();
  const [, sign, hours = ''] = OFFSET.exec(name) ?? [];
  if (sign !== undefined) {
    const zone = Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
    return isTimeZone(zone) ? { ok: true, zone, rule: 'offset_zone' } : { ok: false };
  }
  const spelled = spellings.get(name.toLowerCase());
  if (spelled !== undefined && spelled !== text) return { ok: true, zone: spelled, rule: 'zone_spelling' };
  if (isTimeZone(text)) return { ok: true, zone: text };
  const [windows] = findIana(name);
  return windows === undefined ? { ok: false } : { ok: true, zone: windows, rule: 'windows_zone' };
}
