import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportModel } from '../model/import-model';
import { nameAmong, otherName, type Renaming } from './other-names';

const rename = (attempt: number): Renaming => ({ policy: 'rename', system: 'creator', attempt });
const prefix = (attempt: number): Renaming => ({ policy: 'prefix', system: 'creator', attempt });
const slug = { type: 'uid' };

describe('another name', () => {
  it.each<[string, Renaming, string]>([
    ['about', rename(1), 'about-2'],
    ['about', rename(2), 'about-3'],
    ['about', prefix(1), 'creator-about'],
    ['about', prefix(2), 'creator-about-2'],
    ['SUMMER24', rename(1), 'SUMMER24-2'],
    ['SUMMER24', prefix(1), 'CREATOR-SUMMER24'],
    ['2024', rename(1), '2024-2'],
    ['2024', prefix(1), 'creator-2024'],
  ])('of %s by %j is %s', (name, how, other) => expect(otherName(slug, name, how)).toBe(other));

  it('fits its column, is another one, and is an address where the first was one', () => {
    const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter(({ length }) => length > 0 && length <= 255);
    const policy = fc.constantFrom<Renaming['policy']>('rename', 'prefix');
    fc.assert(
      fc.property(
        name,
        policy,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 30, max: 255 }),
        (first, how, attempt, maxLength) => {
          const other = otherName({ type: 'string', maxLength }, first, { policy: how, system: 'creator', attempt });
          expect(other.length).toBeLessThanOrEqual(maxLength);
          expect(other).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(other).not.toBe(first);
        },
      ),
    );
  });
});

describe('which attribute may have another name', () => {
  const model = {
    attributes: {
      slug,
      email: { type: 'email' },
      stripeCustomerId: { type: 'string' },
      invoiceNumber: { type: 'string' },
      position: { type: 'integer' },
    },
  } as unknown as ImportModel;
  it.each<[string[], string | undefined]>([
    [['slug'], 'slug'],
    [['organizationDocumentId', 'slug'], 'slug'],
    [['invoiceNumber'], 'invoiceNumber'],
    [['email'], undefined],
    [['stripeCustomerId'], undefined],
    [['position'], undefined],
  ])('%j: %s', (attributes, name) => expect(nameAmong(model, attributes)).toBe(name));
});
