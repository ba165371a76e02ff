interface ObjectField {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'array' | 'object';
}

interface BlockObject {
  name: 'cta' | 'video' | 'image' | 'form' | 'seo' | 'code' | 'heading';
  fields: readonly ObjectField[];
  /** What a new block starts with: every field that the document requires. */
  template: Record<string, unknown>;
  /** The field shown on the block's card. */
  title: string;
}

const strings = (...names: string[]): ObjectField[] => names.map((name) => ({ name, type: 'string' }));

/** Blocks that are no text, with the fields that the documents give them. */
export const BLOCK_OBJECTS: readonly BlockObject[] = [
  {
    name: 'cta',
    title: 'text',
    fields: strings('text', 'url', 'style', 'size'),
    template: { text: '', url: 'https://', style: 'primary', size: 'medium' },
  },
  {
    name: 'video',
    title: 'url',
    fields: [
      ...strings('url', 'title', 'thumbnail'),
      { name: 'autoplay', type: 'boolean' },
      { name: 'controls', type: 'boolean' },
    ],
    template: { url: 'https://', title: '' },
  },
  {
    name: 'image',
    title: 'alt',
    fields: [
      { name: 'asset', type: 'object' },
      ...strings('alt', 'caption'),
      { name: 'crop', type: 'object' },
      { name: 'hotspot', type: 'object' },
    ],
    template: { asset: { _type: 'reference', _ref: '' }, alt: '' },
  },
  {
    name: 'form',
    title: 'formType',
    fields: strings('formType', 'formId', 'title', 'description'),
    template: { formType: 'contact', title: '' },
  },
  {
    name: 'seo',
    title: 'title',
    fields: [...strings('title', 'description', 'canonicalUrl'), { name: 'keywords', type: 'array' }],
    template: { title: '', description: '', keywords: [] },
  },
  {
    name: 'code',
    title: 'code',
    fields: [...strings('language', 'code', 'filename'), { name: 'highlightLines', type: 'array' }],
    template: { language: 'text', code: '' },
  },
  {
    name: 'heading',
    title: 'text',
    fields: [...strings('text'), { name: 'level', type: 'number' }],
    template: { text: '', level: 2 },
  },
];
