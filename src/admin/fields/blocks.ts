import type { PortableTextBlock } from '@portabletext/editor';

export type Blocks = PortableTextBlock[];
