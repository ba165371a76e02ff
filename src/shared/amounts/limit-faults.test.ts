import { expect, it } from 'vitest';
import { limitFaults } from './limit-faults';

const attributes = {
  priceCents: { type: 'decimal', min: 0, max: 100 },
  feeCents: { type: 'decimal' },
  rank: { type: 'integer', min: 0 },
};

it.each([
  [{ priceCents: -5 }, 'priceCents must be greater than or equal to 0'],
  [{ priceCents: '-0.01' }, 'priceCents must be greater than or equal to 0'],
  [{ priceCents: 101 }, 'priceCents must be less than or equal to 100'],
  [{ priceCents: 0 }, undefined],
  [{ priceCents: null }, undefined],
  [{ priceCents: '' }, undefined],
  [{ feeCents: -5 }, undefined],
  [{ rank: -5 }, undefined],
])('%j: %s', (row, message) => expect(limitFaults(attributes, row)[0]?.message).toBe(message));
