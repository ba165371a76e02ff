import type { AttributeSchema } from '../../../src/shared/models/model';
import type { World } from './attribute-values';
import type { Dice } from './dice';

/** The values that rows have, by type and attribute, so that conditions meet something. */
export type StoredValues = (uid: string, name: string) => readonly unknown[];

interface Known {
  world: World;
  values: StoredValues;
}

const TEXTS = ['string', 'text', 'uid', 'email', 'richtext'];
const ORDERED = ['integer', 'biginteger', 'decimal', 'float', 'date', 'datetime', 'time'];
const NESTING = ['relation', 'component', 'media', 'dynamiczone'];

const isOpen = ({ private: hidden, type, target }: AttributeSchema): boolean =>
  hidden !== true && type !== 'password' && (type !== 'relation' || target?.startsWith('api::') === true);

const namesOf = ({ world }: Known, uid: string, of: (attribute: AttributeSchema) => boolean): string[] =>
  Object.entries(world.attributesOf(uid))
    .filter(([, attribute]) => isOpen(attribute) && of(attribute))
    .map(([name]) => name);

const targetIn = ({ target, component, type }: AttributeSchema): string | undefined =>
  type === 'media' ? 'plugin::upload.file' : (target ?? component);

/** A condition as frontends write them, over values that are there, or nearly. */
function condition(dice: Dice, known: Known, { uid, depth }: { uid: string; depth: number }): object {
  const { world, values } = known;
  const name = dice.pick([...namesOf(known, uid, ({ type }) => !['json', 'dynamiczone'].includes(type)), 'documentId']);
  const attribute = world.attributesOf(uid)[name] ?? { type: 'string' };
  const target = NESTING.includes(attribute.type) ? targetIn(attribute) : undefined;
  if (target) {
    if (depth === 0) return { [name]: { $null: dice.chance(0.5) } };
    return { [name]: condition(dice, known, { uid: target, depth: depth - 1 }) };
  }
  const stored = values(uid, name).filter((value) => value !== null && typeof value !== 'object');
  const value = (): unknown => (stored.length > 0 && dice.chance(0.9) ? dice.pick(stored) : 'nothing-of-the-kind');
  const part = (): string => String(value()).slice(0, 1 + dice.int(5)) || 'a';
  const common: [string, () => unknown][] = [
    ['$eq', value],
    ['$ne', value],
    ['$in', () => [value(), value()]],
    ['$notIn', () => [value()]],
    ['$null', () => dice.chance(0.5)],
    ['$notNull', () => dice.chance(0.5)],
  ];
  const ofTexts: [string, () => unknown][] = [
    '$contains',
    '$containsi',
    '$startsWith',
    '$endsWith',
    '$eqi',
    '$notContainsi',
  ].map((operator) => [operator, part]);
  const ofOrder: [string, () => unknown][] = ['$lt', '$gte'].map((operator) => [operator, value]);
  const isText = TEXTS.includes(attribute.type);
  const [operator, operand] = dice.pick([
    ...common,
    ...(isText ? ofTexts : []),
    ...(ORDERED.includes(attribute.type) ? ofOrder : []),
  ]);
  if (dice.chance(0.2)) return { [name]: value() };
  return { [name]: { [operator]: operand() } };
}

function filters(dice: Dice, known: Known, uid: string): object {
  const one = (): object => condition(dice, known, { uid, depth: 2 });
  const way = dice.int(5);
  if (way === 0) return { $or: [one(), one()] };
  if (way === 1) return { $and: [one(), { $not: one() }] };
  return way === 2 ? { ...one(), ...one() } : one();
}

function populate(dice: Dice, known: Known, { uid, depth }: { uid: string; depth: number }): unknown {
  const names = namesOf(known, uid, ({ type }) => NESTING.includes(type));
  if (names.length === 0 || dice.chance(0.1)) return '*';
  const some = dice.some(names, 3, 1);
  if (dice.chance(0.4)) return some;
  return Object.fromEntries(
    some.map((name) => {
      const target = targetIn(known.world.attributesOf(uid)[name] ?? { type: '' });
      if (!target?.startsWith('api::') || depth === 0 || dice.chance(0.3)) return [name, true];
      const parts: Record<string, () => unknown> = {
        fields: () =>
          dice.some(
            namesOf(known, target, ({ type }) => !NESTING.includes(type)),
            3,
            1,
          ),
        sort: () => sort(dice, known, target),
        filters: () => condition(dice, known, { uid: target, depth: 0 }),
        populate: () => populate(dice, known, { uid: target, depth: depth - 1 }),
      };
      return [name, asked(dice, parts)];
    }),
  );
}

function sort(dice: Dice, known: Known, uid: string): unknown {
  const names = namesOf(known, uid, ({ type }) => [...TEXTS, ...ORDERED].includes(type));
  const one = (): string => `${dice.pick([...names, 'id', 'createdAt'])}${dice.pick(['', ':asc', ':desc'])}`;
  return dice.chance(0.7) ? one() : [one(), one()];
}

const asked = (dice: Dice, parts: Record<string, () => unknown>): Record<string, unknown> =>
  Object.fromEntries(dice.some(Object.keys(parts), 3).map((name) => [name, parts[name]?.()]));

/** A query as frontends send them: names that exist, values that rows have, pages of a few rows. */
export function plausibleQuery(dice: Dice, known: Known, uid: string): Record<string, unknown> {
  const scalars = namesOf(known, uid, ({ type }) => !NESTING.includes(type));
  const parts: Record<string, () => unknown> = {
    filters: () => filters(dice, known, uid),
    sort: () => sort(dice, known, uid),
    fields: () => (dice.chance(0.2) ? '*' : dice.some(scalars, 4, 1)),
    populate: () => populate(dice, known, { uid, depth: 2 }),
    pagination: () =>
      dice.pick<object>([
        { page: 1 + dice.int(3), pageSize: 1 + dice.int(4) },
        { start: dice.int(3), limit: 1 + dice.int(4) },
        { pageSize: 2, withCount: dice.chance(0.5) },
      ]),
    locale: () => dice.pick(['de', 'de', 'en', 'de-AT']),
  };
  return asked(dice, parts);
}
