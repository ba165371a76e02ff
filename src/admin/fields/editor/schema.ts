import { defineSchema } from '@portabletext/editor';
import { BLOCK_OBJECTS } from './block-objects';

export const STYLES = ['normal', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'] as const;
export const DECORATORS = ['strong', 'em', 'underline', 'strike-through', 'code'] as const;
export const LISTS = ['bullet', 'number'] as const;

/** The block types of the platform's Portable Text. */
export const schemaDefinition = defineSchema({
  styles: STYLES.map((name) => ({ name })),
  decorators: DECORATORS.map((name) => ({ name })),
  lists: LISTS.map((name) => ({ name })),
  annotations: [
    {
      name: 'link',
      fields: [
        { name: 'href', type: 'string' },
        { name: 'title', type: 'string' },
        { name: 'target', type: 'string' },
      ],
    },
  ],
  inlineObjects: [],
  blockObjects: BLOCK_OBJECTS.map(({ name, fields }) => ({
    name,
    fields: fields.map((field) => ({ name: field.name, type: field.type })),
  })),
});
