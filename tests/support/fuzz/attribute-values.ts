import type { AttributeSchema } from '../../../src/shared/models/model';
import type { Dice } from './dice';
import { hostile, hostileScalar } from './hostile';

/** What the values of one application are made of. */
export interface World {
  attributesOf(uid: string): Record<string, AttributeSchema>;
  /** documentIds that exist, by type. */
  documentsOf(uid: string): readonly string[];
}

/** A value that an attribute may have. */
export function fitting(dice: Dice, world: World, attribute: AttributeSchema & { enum?: string[] }): unknown {
  switch (attribute.type) {
    case 'integer':
    case 'biginteger':
      return dice.int(1000);
    case 'decimal':
    case 'float':
      return dice.int(100_000) / 100;
    case 'boolean':
      return dice.chance(0.5);
    case 'date':
      return '2026-05-05';
    case 'datetime':
    case 'timestamp':
      return '2026-05-05T10:00:00.000Z';
    case 'time':
      return '10:00:00.000';
    case 'enumeration':
      return dice.pick(attribute.enum ?? ['a']);
    case 'email':
      return 'somebody@example.com';
    case 'json':
    case 'customField':
      return dice.pick<unknown>([{ en: 'A' }, [], {}, 'text']);
    case 'relation':
      return dice.pick(['nowhere', ...world.documentsOf(attribute.target ?? '')]);
    case 'component':
      return {};
    case 'dynamiczone':
      return [];
    case 'media':
      return 1;
    default:
      return `text-${dice.int(1000)}`;
  }
}

/** What a client may send for an attribute, right or wrong; relations in the forms of the content manager too. */
export function sentFor(dice: Dice, world: World, attribute: AttributeSchema): unknown {
  if (dice.chance(0.6)) return fitting(dice, world, attribute);
  if (attribute.type !== 'relation' || dice.chance(0.4)) return hostile(dice);
  const reference = dice.pick<unknown>([
    { id: hostileScalar(dice) },
    { documentId: hostileScalar(dice), locale: hostileScalar(dice) },
    { documentId: fitting(dice, world, attribute), position: { before: hostileScalar(dice) } },
    hostileScalar(dice),
  ]);
  return { [dice.pick(['connect', 'disconnect', 'set', 'create', 'options'])]: dice.pick([reference, [reference]]) };
}

/** The body of a write: some attributes, few unknown ones. */
export function documentOf(dice: Dice, world: World, uid: string): Record<string, unknown> {
  const attributes = world.attributesOf(uid);
  const data = dice.some(Object.keys(attributes), 8, 1).map((name) => {
    const attribute = attributes[name];
    return [name, attribute ? sentFor(dice, world, attribute) : null] as const;
  });
  const required = Object.entries(attributes).filter(([, { required }]) => required === true);
  const filled = required.map(([name, attribute]) => [name, fitting(dice, world, attribute)] as const);
  const unknown = dice.chance(0.1)
    ? [[dice.pick(['id', 'documentId', '__proto__', 'nothing', 'locale']), hostile(dice)]]
    : [];
  return Object.fromEntries([...(dice.chance(0.6) ? filled : []), ...data, ...unknown] as [string, unknown][]);
}
