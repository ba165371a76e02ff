import { OBJECTS } from '../../../../shared/portable-text/block-shapes';
import { isGroup, type GroupShape } from '../../../../shared/shapes/shape';

export type BlockKind = keyof typeof OBJECTS;

export const KINDS = Object.keys(OBJECTS) as BlockKind[];

export function isKind(name: string): name is BlockKind {
  return Object.hasOwn(OBJECTS, name);
}

export const shapeOf = (kind: BlockKind): GroupShape => OBJECTS[kind];

/** What a new block begins with. */
export const BEGINNINGS: Record<BlockKind, Record<string, unknown>> = {
  image: { asset: { _type: 'reference' }, alt: '' },
  video: { controls: true },
  cta: { style: 'primary', size: 'medium' },
  heading: { level: 2 },
  code: { language: '' },
  form: { formType: 'contact' },
  seo: { keywords: [] },
};

/** The words of a block's members, as far as it has any. */
export const wordOf = (value: Record<string, unknown>, name: string): string => {
  const word = value[name];
  return typeof word === 'string' ? word : '';
};

/** The address of a block's picture; empty where there is none, or where it is known by an id alone. */
export function pictureOf(value: Record<string, unknown>): string {
  const reference = isGroup(value.asset) ? wordOf(value.asset, '_ref') : '';
  return /^(https?:|\/)/.test(reference) ? reference : '';
}
