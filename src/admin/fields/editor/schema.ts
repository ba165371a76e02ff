import { defineSchema } from '@portabletext/editor';
import { LINK, OBJECTS } from '../../../shared/portable-text/block-shapes';
import { DECORATORS, LISTS, STYLES } from '../../../shared/portable-text/marks';
import type { GroupShape, Shape } from '../../../shared/shapes/shape';

const TYPES = {
  text: 'string',
  choice: 'string',
  number: 'number',
  money: 'number',
  yes_no: 'boolean',
  list: 'array',
  group: 'object',
  map: 'object',
  any: 'object',
} as const satisfies Record<Shape['kind'], string>;

const fieldsOf = ({ members }: GroupShape) =>
  Object.entries(members)
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, { shape }]) => ({ name, type: TYPES[shape.kind] }));

/** The block types of the platform's Portable Text, from the shapes that the server checks them by. */
export const schemaDefinition = defineSchema({
  styles: STYLES.map((name) => ({ name })),
  decorators: DECORATORS.map((name) => ({ name })),
  lists: LISTS.map((name) => ({ name })),
  annotations: [{ name: 'link', fields: fieldsOf(LINK) }],
  inlineObjects: [],
  blockObjects: Object.entries(OBJECTS).map(([name, shape]) => ({ name, fields: fieldsOf(shape) })),
});
