import { describe, expect, it } from 'vitest';
import type { Leads } from './query-size';
import { askApart } from './ask-apart';

const TYPES: Record<string, Record<string, string>> = {
  expert: { offers: 'offer', city: 'city' },
  offer: { expert: 'expert', tags: 'tag' },
};
const leads: Leads = (uid, name) => TYPES[uid]?.[name];
const ids = (uid: string, where: object) => ({ of: uid, where });
const anyOf = (queries: readonly unknown[]) => ({ any: queries });
const database = { leads, idsWhere: ids, anyOf };
const whereOf = (where: unknown) => askApart(database, 'expert', { where }).where;
const apart = (uid: string, where: object) => ({ id: { $in: ids(uid, where) } });
const named = (name: string) => ({ $and: [{ name }] });

describe('askApart', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['what leads nowhere', { $or: [{ name: 'a' }, { name: 'b' }] }],
    ['one relation', { offers: { name: 'a' } }],
  ])('leaves %s as it is', (_what, where) => {
    expect(whereOf(where)).toEqual(where);
  });

  it('asks several relations one by one', () => {
    const where = { $and: [{ offers: { name: 'a' } }, { offers: { name: 'b' } }], city: 5 };
    expect(whereOf(where)).toEqual({
      $and: [
        { $and: [apart('expert', { offers: named('a') }), apart('expert', { offers: named('b') })] },
        apart('expert', { city: 5 }),
      ],
    });
  });

  it('asks alternatives of which one goes through a relation as all that any of them finds', () => {
    const where = { $or: [{ offers: { name: 'a' } }, { name: 'b' }], age: 5 };
    const both = anyOf([ids('expert', { offers: { name: 'a' } }), ids('expert', { name: 'b' })]);
    expect(whereOf(where)).toEqual({ $and: [{ id: { $in: both } }, { age: 5 }] });
  });

  it('asks what lies behind a relation from that relation', () => {
    const tagged = { $and: [apart('offer', { tags: named('x') })] };
    expect(whereOf({ offers: { tags: { name: 'x' } } })).toEqual(apart('expert', { offers: tagged }));
  });

  it('brings a negation to what it is of', () => {
    const where = { $not: { $or: [{ offers: { name: 'a' } }, { city: { $null: true } }] } };
    expect(whereOf(where)).toEqual({
      $and: [
        apart('expert', { offers: { $and: [{ $not: { name: 'a' } }] } }),
        apart('expert', { $not: { city: { $null: true } } }),
      ],
    });
  });

  it('does so in what is populated', () => {
    const asked = { populate: { offers: { where: { expert: { city: 5 } } }, nothing: true } };
    const { populate } = askApart(database, 'expert', asked);
    const where = apart('offer', { expert: { $and: [apart('expert', { city: 5 })] } });
    expect(populate).toEqual({ offers: { where }, nothing: true });
  });
});
