import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { Fault } from './faults';
import { endingOf } from '../file-names';
import { kindOfContent, kindOfExtension, type FileKind } from '../kinds';
import { bytesOf, type UploadLimits } from './limits';
import { measureImage, pixelsOf, type ImageSize } from './measure-image';
import { decodedText, isPlainText } from './plain-text';
import { cleanSvg, looksLikeSvg } from './svg/clean-svg';

/** A file that somebody wants to store, lying on this machine. */
export interface Candidate {
  path: string;
  /** The sender's name; only among plain texts it tells which kind it is. */
  name: string;
}

export type Verdict =
  | {
      ok: true;
      kind: FileKind;
      /** What is stored instead of what was sent. */
      cleaned?: Buffer;
    }
  | { ok: false; fault: Fault };

const refuse = (name: Fault['name'], facts?: string): Verdict => ({ ok: false, fault: { name, facts } });

const MEGA = 1_000_000;
/** Two digits suffice to see by how much. */
const mega = (amount: number): string => String(Number((amount / MEGA).toPrecision(2)));

/**
 * Judges a file by its content, before anything decodes it: its kind, its bytes, the pixels of an image. What the sender
 * says about it is not believed.
 */
export async function judgeFile(candidate: Candidate, limits: UploadLimits): Promise<Verdict> {
  const { size } = await stat(candidate.path);
  if (size === 0) return refuse('empty');
  const mime = await recognize(candidate.path);
  const kind = mime === undefined ? undefined : kindOfContent(mime);
  if (kind && kind.group !== 'text') return judgeKind(candidate, { kind, size }, limits);
  if (mime !== undefined && !kind && mime !== 'application/xml') return refuse('kind', mime);
  return judgeText(candidate, { kind, size }, limits);
}

/** What a content is recognized as; a file that misleads the recognition is of no kind. */
async function recognize(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.mime;
  } catch {
    return undefined;
  }
}

interface Found {
  kind: FileKind;
  size: number;
}

function tooLarge({ kind, size }: Found, limits: UploadLimits): Verdict | null {
  const most = bytesOf(kind, limits);
  return size > most ? refuse('bytes', `${mega(size)} MB, at most ${mega(most)}`) : null;
}

async function judgeKind({ path }: Candidate, found: Found, limits: UploadLimits): Promise<Verdict> {
  const refused = tooLarge(found, limits);
  if (refused) return refused;
  if (found.kind.group !== 'image') return { ok: true, kind: found.kind };
  try {
    return tooManyPixels(await measureImage(path), limits) ?? { ok: true, kind: found.kind };
  } catch {
    return refuse('image');
  }
}

function tooManyPixels(size: ImageSize, { maxPixels }: UploadLimits): Verdict | null {
  const pixels = pixelsOf(size);
  if (pixels <= maxPixels) return null;
  const frames = size.frames > 1 ? ` in ${size.frames} frames` : '';
  return refuse('pixels', `${mega(pixels)} megapixels${frames}, at most ${mega(maxPixels)}`);
}

async function judgeText(
  { path, name }: Candidate,
  { kind: recognized, size }: { kind: FileKind | undefined; size: number },
  limits: UploadLimits,
): Promise<Verdict> {
  const promised = kindOfExtension(endingOf(name));
  const kind = promised?.group === 'text' ? promised : recognized;
  // Longer than any text or drawing may be, and of no kind that is recognized.
  if (size > limits.maxTextBytes) return kind ? refuse('bytes', `${mega(size)} MB`) : refuse('kind');
  const bytes = await readFile(path);
  const text = decodedText(bytes);
  if (text === null) return refuse(kind ? 'text' : 'kind');
  if (looksLikeSvg(text)) return judgeSvg(text, limits);
  if (!kind) return refuse('kind');
  return isPlainText(text, kind.extension) ? { ok: true, kind } : refuse('text');
}

function judgeSvg(text: string, limits: UploadLimits): Verdict {
  const kind = kindOfExtension('svg');
  const cleaned = cleanSvg(text);
  if (!kind || !cleaned) return refuse('svg');
  const bytes = Buffer.from(cleaned.svg, 'utf8');
  return (
    tooLarge({ kind, size: Buffer.byteLength(text) }, limits) ??
    tooManyPixels({ ...cleaned.size, frames: 1 }, limits) ?? { ok: true, kind, cleaned: bytes }
  );
}
