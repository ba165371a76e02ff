import { fitting, type World } from './attribute-values';
import type { Dice } from './dice';
import { hostile, hostileScalar, hostileText } from './hostile';

const OPERATORS: readonly string[] = [
  ...['$eq', '$eqi', '$ne', '$nei', '$lt', '$lte', '$gt', '$gte', '$in', '$notIn', '$between', '$null', '$notNull'],
  ...['$contains', '$notContains', '$containsi', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith'],
  ...['$endsWithi', '$not', '$and', '$or', '$jsonSupersetOf', '$where', '$regex', '$like', '$exists', '$EQ', '$'],
];
const BASE = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'createdBy', 'localizations'];

type Node = Record<string, unknown>;

function condition(dice: Dice, world: World, at: { uid: string; name: string; depth: number }): unknown {
  const attribute = world.attributesOf(at.uid)[at.name];
  if (attribute?.target && dice.chance(0.5))
    return filters(dice, world, { uid: attribute.target, depth: at.depth - 1 });
  const value = (): unknown =>
    attribute && dice.chance(0.5)
      ? fitting(dice, world, attribute)
      : dice.chance(0.8)
        ? hostileScalar(dice)
        : hostile(dice);
  if (dice.chance(0.15)) return value();
  const one = (): [string, unknown] => {
    const operator = dice.pick(OPERATORS);
    if (operator === '$not' && dice.chance(0.7)) return [operator, { [dice.pick(OPERATORS)]: value() }];
    if (/And|Or|In|between/i.test(operator) && dice.chance(0.8)) {
      return [operator, Array.from({ length: dice.int(4) }, value)];
    }
    return [operator, value()];
  };
  return Object.fromEntries(Array.from({ length: dice.chance(0.85) ? 1 : 2 }, one));
}

function filters(dice: Dice, world: World, { uid, depth }: { uid: string; depth: number }): unknown {
  if (depth <= 0 || dice.chance(0.05)) return hostile(dice, 1);
  const names = [...Object.keys(world.attributesOf(uid)), ...BASE];
  const one = (): [string, unknown] => {
    if (dice.chance(0.2)) {
      const operator = dice.pick(['$and', '$or', '$not', '$eq', '$nor']);
      const inner = filters(dice, world, { uid, depth: depth - 1 });
      return [operator, dice.chance(0.8) && operator !== '$not' ? [inner] : inner];
    }
    const name = dice.chance(0.95) ? dice.pick(names) : hostileText(dice).slice(0, 50);
    return [name, condition(dice, world, { uid, name, depth })];
  };
  return Object.fromEntries(Array.from({ length: 1 + dice.int(2) }, one));
}

function nameOf(dice: Dice, world: World, uid: string): string {
  const names = [...Object.keys(world.attributesOf(uid)), ...BASE];
  return dice.chance(0.8) ? dice.pick(names) : hostileText(dice).slice(0, 60);
}

function sort(dice: Dice, world: World, uid: string): unknown {
  const one = (): unknown => {
    const name = nameOf(dice, world, uid);
    const order = dice.pick(['asc', 'desc', 'DESC', '', 'sideways']);
    const target = world.attributesOf(uid)[name]?.target;
    const path = target && dice.chance(0.7) ? `${name}.${nameOf(dice, world, target)}` : name;
    if (dice.chance(0.2))
      return { [name]: dice.pick<unknown>([order, { [nameOf(dice, world, target ?? uid)]: order }]) };
    return dice.chance(0.5) ? path : `${path}:${order}`;
  };
  if (dice.chance(0.1)) return hostile(dice);
  return dice.pick([one(), [one(), one()], `${nameOf(dice, world, uid)},${nameOf(dice, world, uid)}`]);
}

function populate(dice: Dice, world: World, { uid, depth }: { uid: string; depth: number }): unknown {
  const attributes = world.attributesOf(uid);
  const nested = Object.keys(attributes).filter((name) =>
    ['relation', 'component', 'media', 'dynamiczone'].includes(attributes[name]?.type ?? ''),
  );
  if (dice.chance(0.25)) return dice.pick<unknown>(['*', true, 'deep', hostileText(dice).slice(0, 50), hostile(dice)]);
  const names = dice.some([...nested, nameOf(dice, world, uid)], 2, 1);
  if (dice.chance(0.3)) return dice.chance(0.5) ? names : names.join(',');
  return Object.fromEntries(
    names.map((name) => {
      const { target, component } = attributes[name] ?? {};
      const inner = target ?? component;
      if (!inner || depth <= 0 || dice.chance(0.4))
        return [name, dice.pick<unknown>([true, '*', 'true', '', hostileScalar(dice)])];
      return [name, queryOf(dice, world, { uid: inner, depth: depth - 1 })];
    }),
  );
}

function pagination(dice: Dice): unknown {
  if (dice.chance(0.1)) return hostile(dice);
  const size = () =>
    dice.pick<unknown>([
      0,
      1,
      -1,
      25,
      100,
      101,
      1e9,
      2 ** 31,
      2 ** 53,
      1e21,
      '1.5',
      'all',
      '',
      null,
      [],
      hostileScalar(dice),
    ]);
  const names = dice.some(['page', 'pageSize', 'start', 'limit', 'withCount'], 2, 1);
  return Object.fromEntries(names.map((name) => [name, size()]));
}

/** A query of Strapi's own over a type, right in some parts and wrong in others. */
export function queryOf(dice: Dice, world: World, { uid, depth }: { uid: string; depth: number }): Node {
  const parts: Record<string, () => unknown> = {
    filters: () => filters(dice, world, { uid, depth: depth + 1 }),
    sort: () => sort(dice, world, uid),
    fields: () =>
      dice.chance(0.2) ? hostile(dice) : dice.some([nameOf(dice, world, uid), nameOf(dice, world, uid), '*'], 3, 1),
    populate: () => populate(dice, world, { uid, depth }),
    pagination: () => pagination(dice),
    locale: () =>
      dice.chance(0.5) ? dice.pick(['en', 'de', 'de-AT', 'fr', '*', 'en-US-x-y', '']) : hostileScalar(dice),
    status: () => dice.pick<unknown>(['draft', 'published', 'both', '', hostileScalar(dice)]),
    publicationFilter: () => hostileScalar(dice),
    hasPublishedVersion: () => hostileScalar(dice),
    _q: () => (dice.chance(0.7) ? hostileText(dice) : hostile(dice)),
    where: () => hostile(dice),
    idsToOmit: () => hostile(dice),
    idsToInclude: () => hostile(dice),
    entityId: () => hostileScalar(dice),
    on: () => hostile(dice),
    count: () => hostileScalar(dice),
    start: () => hostileScalar(dice),
    limit: () => hostileScalar(dice),
    page: () => hostileScalar(dice),
    pageSize: () => hostileScalar(dice),
    [dice.pick(['foo', '__proto__', 'constructor', 'token', 'id'])]: () => hostile(dice),
  };
  const likely = ['filters', 'filters', 'filters', 'sort', 'populate', 'pagination', 'fields', 'locale'];
  const names = dice.some([...likely, ...Object.keys(parts)], 3, 1);
  return Object.fromEntries(names.map((name) => [name, parts[name]?.()]));
}

/** Percent-encoded as UTF-8; halves of surrogate pairs too, which `encodeURIComponent` refuses. */
function encoded(text: string): string {
  return [...text.slice(0, 3000)]
    .map((sign) => (/^[\ud800-\udfff]$/.test(sign) ? '%ED%A0%80' : encodeURIComponent(sign)))
    .join('');
}

/** `filters[a][$in][0]=1&…` as qs writes it, brackets and all. */
export function queryString(query: unknown, prefix = ''): string {
  if (Array.isArray(query))
    return query
      .map((value, index) => queryString(value, `${prefix}[${index}]`))
      .filter(Boolean)
      .join('&');
  if (typeof query === 'object' && query !== null) {
    return Object.entries(query)
      .map(([name, value]) => queryString(value, prefix ? `${prefix}[${encoded(name)}]` : encoded(name)))
      .filter(Boolean)
      .join('&');
  }
  return prefix === '' ? '' : query === null ? prefix : `${prefix}=${encoded(String(query))}`;
}

/** One part of a path that should be an id. */
export function hostileSegment(dice: Dice, known: readonly string[]): string {
  if (known.length > 0 && dice.chance(0.5)) return encoded(dice.pick(known));
  return (
    dice.pick([
      '0',
      '1',
      '-1',
      '1.5',
      '99999999999999999999',
      '%00',
      'a%00b',
      '%ED%A0%80',
      '%',
      '%zz',
      '%2e%2e',
      'null',
      '*',
      encoded(hostileText(dice)),
    ]) || 'x'
  );
}
