import { expect, it } from 'vitest';
import { retryAfterMs } from './retry-after';

const nowMs = Date.parse('2025-05-01T12:00:00Z');

it.each([
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 May 2025 12:01:00 GMT', 60_000],
  ['Thu, 01 May 2025 11:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %s is %s ms', (header, expected) => expect(retryAfterMs(header, nowMs)).toBe(expected));
