import type { Image, Video } from '../schema';
import { mediaAddress } from './address';
import type { Attributes } from './inline-format';
import type { Loss } from './loss';

interface Found {
  block?: Image | Video;
  loss?: Loss;
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 1000);

/** A picture of one pixel counts readers and shows nothing. */
const isPixel = ({ width, height }: Attributes): boolean =>
  /^[01](px)?$/.test(width ?? '') && /^[01](px)?$/.test(height ?? '');

/** What an element shows from elsewhere, as a block that refers to it by its address. */
export function mediaBlock(name: string, attributes: Attributes, key: () => string): Found {
  if (name === 'img') return isPixel(attributes) ? {} : imageBlock(attributes, key);
  const { src = '', title, poster } = attributes;
  // A <video> often names its files in <source> elements.
  if (src.trim() === '') return {};
  const url = mediaAddress(src);
  if (url === undefined || name === 'audio' || name === 'embed') return { loss: { kind: 'media', address: src } };
  const thumbnail = mediaAddress(poster);
  return {
    block: { _type: 'video', _key: key(), url, ...(title && { title: line(title) }), ...(thumbnail && { thumbnail }) },
  };
}

function imageBlock(attributes: Attributes, key: () => string): Found {
  const { src, alt, title } = attributes;
  // Pages that load pictures late keep the address elsewhere.
  const late = attributes['data-src'] ?? attributes['data-original'] ?? attributes['data-lazy-src'];
  const address = mediaAddress(late) ?? mediaAddress(src);
  if (address === undefined) return src?.trim() ? { loss: { kind: 'image', address: src } } : {};
  return {
    block: {
      _type: 'image',
      _key: key(),
      asset: { _type: 'reference', _ref: address },
      alt: line(alt ?? title ?? ''),
      ...(alt && title && { caption: line(title) }),
    },
  };
}
