import { describe, expect, it } from 'vitest';
import { momentRule } from './moment-attributes';

const judge = (value: unknown): boolean => momentRule.check(value, { type: 'datetime' }).ok;

describe('momentRule', () => {
  it.each<unknown>([
    '2026-05-04T09:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-05-04',
    1_767_225_600_000,
    '1767225600000',
    new Date('2026-05-04'),
    'left to Strapi',
  ])('takes %j', (value) => {
    expect(judge(value)).toBe(true);
  });

  it.each<unknown>([
    '+275760-09-13T00:00:00.000Z',
    '-271821-04-20T00:00:00.000Z',
    '9999-12-31T23:59:59-14:00',
    '0000-12-31T23:59:59Z',
    8_640_000_000_000_000,
    true,
    {},
    [],
  ])('refuses %j', (value) => {
    expect(judge(value)).toBe(false);
  });
});
