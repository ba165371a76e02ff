import type { ValueOf } from '../shapes/value-of';
import type { BLOCKS, LINK, SPAN } from './block-shapes';

type Blocks = typeof BLOCKS;
type BlockOf<Name extends keyof Blocks> = { _type: Name; _key: string } & ValueOf<Blocks[Name]>;

export type Span = ValueOf<typeof SPAN>;
export type Link = ValueOf<typeof LINK>;
export type TextBlock = BlockOf<'block'>;
/** Not among the documented types, but read by the document's own helper functions: a heading without spans. */
export type Heading = BlockOf<'heading'>;
export type Cta = BlockOf<'cta'>;
export type Video = BlockOf<'video'>;
export type Image = BlockOf<'image'>;
export type Form = BlockOf<'form'>;
export type Code = BlockOf<'code'>;
export type Block = { [Name in keyof Blocks]: BlockOf<Name> }[keyof Blocks];
export type PortableText = Block[];
