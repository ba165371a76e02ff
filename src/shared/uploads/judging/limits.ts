import type { FileKind, KindGroup } from '../kinds';

/** What one file may hold. */
export interface UploadLimits {
  maxBytes: number;
  /** Of an image, over all of its frames. */
  maxPixels: number;
  maxTextBytes: number;
}

const MEGABYTE = 1024 * 1024;
/** Less than the server takes at all: nothing of these needs more. */
const MEGABYTES: Partial<Record<KindGroup, number>> = { image: 50, pdf: 100, document: 50, text: 10 };
/** Drawings are text that browsers and image libraries work through. */
const SVG_MEGABYTES = 2;

/** The limits of a server that takes files of so many megabytes and images of so many megapixels. */
export function uploadLimits({
  maxMegabytes,
  maxMegapixels,
}: {
  maxMegabytes: number;
  maxMegapixels: number;
}): UploadLimits {
  return {
    maxBytes: maxMegabytes * MEGABYTE,
    maxPixels: maxMegapixels * 1_000_000,
    maxTextBytes: (MEGABYTES.text ?? maxMegabytes) * MEGABYTE,
  };
}

/** How many bytes a file of a kind may have. */
export function bytesOf(kind: FileKind, { maxBytes }: UploadLimits): number {
  const own = kind.extension === 'svg' ? SVG_MEGABYTES : MEGABYTES[kind.group];
  return own === undefined ? maxBytes : Math.min(maxBytes, own * MEGABYTE);
}
