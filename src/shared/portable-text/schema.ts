import { z } from 'zod';
import { isSafeLink, isSafeSource } from './safe-url';

/** The marks that need no definition of their own. */
export const DECORATORS = ['strong', 'em', 'underline', 'strike-through', 'code'] as const;
export const STYLES = ['normal', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'] as const;

const key = z.string().min(1).max(64);
const line = z.string().max(1000);
const text = z.string().max(100_000);
const link = z.string().max(2048).refine(isSafeLink, 'Must be an http, https, mailto or tel link, or a path');
const source = z.string().max(2048).refine(isSafeSource, 'Must be an http or https address, or a path');
const fraction = z.number().min(0).max(1);

const spanSchema = z.strictObject({
  _type: z.literal('span'),
  _key: key.optional(),
  text,
  marks: z.array(z.string().max(64)).max(20).optional(),
});

export const linkSchema = z.strictObject({
  _type: z.literal('link'),
  _key: key,
  href: link,
  title: line.optional(),
  target: z.enum(['_blank', '_self']).optional(),
});

const textBlockSchema = z.strictObject({
  _type: z.literal('block'),
  _key: key,
  style: z.enum(STYLES).optional(),
  children: z.array(spanSchema).max(1000),
  markDefs: z.array(linkSchema).max(200).optional(),
  level: z.number().int().min(1).max(10).optional(),
  listItem: z.enum(['bullet', 'number']).optional(),
});

/** Not among the documented types, but read by the document's own helper functions: a heading without spans. */
const headingSchema = z.strictObject({
  _type: z.literal('heading'),
  _key: key,
  text: line,
  level: z.number().int().min(1).max(6).optional(),
});

const ctaSchema = z.strictObject({
  _type: z.literal('cta'),
  _key: key,
  text: line.min(1),
  url: link,
  style: z.enum(['primary', 'secondary', 'outline']),
  size: z.enum(['small', 'medium', 'large']),
});

const videoSchema = z.strictObject({
  _type: z.literal('video'),
  _key: key,
  url: source,
  title: line.optional(),
  thumbnail: source.optional(),
  autoplay: z.boolean().optional(),
  controls: z.boolean().optional(),
});

const imageSchema = z.strictObject({
  _type: z.literal('image'),
  _key: key,
  // A file of the media library, or the address of a picture elsewhere.
  asset: z.strictObject({ _ref: z.string().min(1).max(2048), _type: z.literal('reference') }),
  alt: line,
  caption: line.optional(),
  crop: z.strictObject({ top: fraction, bottom: fraction, left: fraction, right: fraction }).optional(),
  hotspot: z.strictObject({ x: fraction, y: fraction, height: fraction, width: fraction }).optional(),
});

const formSchema = z.strictObject({
  _type: z.literal('form'),
  _key: key,
  formType: z.enum(['contact', 'newsletter', 'booking', 'whitepaper']),
  formId: line.optional(),
  title: line.optional(),
  description: z.string().max(5000).optional(),
});

const seoSchema = z.strictObject({
  _type: z.literal('seo'),
  _key: key,
  title: line,
  description: z.string().max(5000),
  keywords: z.array(line).max(100),
  canonicalUrl: source.optional(),
});

const codeSchema = z.strictObject({
  _type: z.literal('code'),
  _key: key,
  language: z.string().max(64),
  code: text,
  filename: line.optional(),
  highlightLines: z.array(z.number().int().min(1)).max(1000).optional(),
});

export const blockSchema = z.discriminatedUnion('_type', [
  textBlockSchema,
  headingSchema,
  ctaSchema,
  videoSchema,
  imageSchema,
  formSchema,
  seoSchema,
  codeSchema,
]);

export const portableTextSchema = z.array(blockSchema).max(5000);

export type Span = z.infer<typeof spanSchema>;
export type Link = z.infer<typeof linkSchema>;
export type TextBlock = z.infer<typeof textBlockSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type Cta = z.infer<typeof ctaSchema>;
export type Video = z.infer<typeof videoSchema>;
export type Image = z.infer<typeof imageSchema>;
export type Form = z.infer<typeof formSchema>;
export type Code = z.infer<typeof codeSchema>;
export type Block = z.infer<typeof blockSchema>;
export type PortableText = z.infer<typeof portableTextSchema>;
