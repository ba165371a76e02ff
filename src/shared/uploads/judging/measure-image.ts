import { open } from 'node:fs/promises';
import sharp from 'sharp';
import { AppError } from '../../errors/app-error';

export interface ImageSize {
  width: number;
  height: number;
  /** One unless it moves. */
  frames: number;
}

/** The pixels that are decoded for an image, over all of its frames. */
export function pixelsOf({ width, height, frames }: ImageSize): number {
  return width * height * frames;
}

/**
 * The size of an image by its header: nothing is decoded, since a small file may hold a huge image.
 * @throws when the header cannot be read
 */
export async function measureImage(path: string): Promise<ImageSize> {
  // The limit is ours, so that the answer can say how large the image is.
  const { width, height, pages = 1, pageHeight } = await sharp(path, { limitInputPixels: false }).metadata();
  if (!width || !height) throw new AppError('invalid_input', 'This image has no size.');
  return { width, height: pageHeight ?? height, frames: Math.max(pages, await framesOfPng(path)) };
}

const SIGNATURE = 8;
const CHUNK_HEADER = 8;
const CHUNK_CHECKSUM = 4;
const MOST_CHUNKS = 200;

/** The frames that an animated PNG declares before its image begins; 1 for anything else. */
async function framesOfPng(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const header = Buffer.alloc(CHUNK_HEADER + 4);
    let position = SIGNATURE;
    for (let count = 0; count < MOST_CHUNKS; count += 1) {
      const { bytesRead } = await file.read(header, 0, header.length, position);
      const type = header.toString('latin1', 4, 8);
      if (count === 0 && type !== 'IHDR') return 1;
      if (bytesRead < header.length || type === 'IDAT') return 1;
      if (type === 'acTL') return header.readUInt32BE(CHUNK_HEADER);
      position += CHUNK_HEADER + header.readUInt32BE(0) + CHUNK_CHECKSUM;
    }
    return 1;
  } finally {
    await file.close();
  }
}
