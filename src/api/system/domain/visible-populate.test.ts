import { describe, expect, it } from 'vitest';
import { NOT_TRASHED, visiblePopulate, type TableAttribute } from './visible-populate';

const relation = (target?: string): TableAttribute => ({ type: 'relation', ...(target && { target }) });
const models: Record<string, Record<string, TableAttribute>> = {
  booking: {
    title: { type: 'string' },
    consultant: relation('consultant'),
    extras: relation('extra'),
    zone: relation(),
  },
  consultant: { deletedAt: { type: 'datetime' }, offerings: relation('offering'), photo: relation('file') },
  offering: { deletedAt: { type: 'datetime' } },
  extra: { offering: relation('offering'), label: { type: 'string' } },
  file: { name: { type: 'string' } },
};
const visible = (populate: Parameters<typeof visiblePopulate>[1]) =>
  visiblePopulate('booking', populate, (uid) => models[uid]);

const trashless = { where: NOT_TRASHED };

describe('visiblePopulate', () => {
  it.each([
    ['nothing', undefined, undefined],
    ['no', false, false],
    ['all', true, { consultant: trashless, extras: true, zone: true }],
    ['a name', ['consultant'], { consultant: trashless }],
    [
      'a path',
      ['consultant.offerings', 'extras'],
      { consultant: { ...trashless, populate: { offerings: trashless } }, extras: true },
    ],
    ['an object', { consultant: true, extras: false }, { consultant: trashless, extras: false }],
    [
      'what is asked besides',
      { consultant: { select: ['id'], where: { active: true } } },
      { consultant: { select: ['id'], where: { $and: [{ active: true }, NOT_TRASHED] } } },
    ],
    ['a count', { consultant: { count: true } }, { consultant: { count: true, where: NOT_TRASHED } }],
    [
      'below a component',
      { extras: { populate: { offering: true } } },
      { extras: { populate: { offering: trashless } } },
    ],
    ['everything below a component', { extras: { populate: true } }, { extras: { populate: { offering: trashless } } }],
    [
      'the parts of a dynamic zone',
      { zone: { on: { extra: { populate: ['offering'] }, file: true } } },
      { zone: { on: { extra: { populate: { offering: trashless } }, file: true } } },
    ],
    ['a type without the mark', { extras: { select: ['label'] } }, { extras: { select: ['label'] } }],
  ])('%s', (_what, populate, expected) => {
    expect(visible(populate)).toEqual(expected);
  });

  it('does not change what it was given', () => {
    const populate = { consultant: { where: { active: true } } };
    visible(populate);
    expect(populate).toEqual({ consultant: { where: { active: true } } });
  });
});
