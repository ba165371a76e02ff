import { describe, expect, it } from 'vitest';
import type { AttributeTarget } from '../convert/converter';
import { livingValue } from './living-values';

const context = { strapi: {} as never, uid: 'api::bookings.availability-rule', oldIdOf: () => undefined, refersTo: [] };

describe('times of day', () => {
  it.each([
    ['08:30:15.25', '08:30:15.250'],
    ['09:00:00', '09:00:00.000'],
    ['09:00:00.000', '09:00:00.000'],
  ])('says %s of either database as %s', (stored, said) => {
    const target = { document: 0, attribute: 'startTime', type: 'time' } as AttributeTarget;
    expect(livingValue(target, { english: { startTime: stored } } as never, context)).toBe(said);
  });
});
