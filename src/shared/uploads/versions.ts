import { createHash, type Hash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Transform, type Readable } from 'node:stream';
import type { LibraryFile } from '../strapi/uploads/upload-plugin';

/** The parameter by which an address says which content it was given out for. */
export const VERSION = 'v';

const LENGTH = 16;

const versionIn = (hash: Hash): string => hash.digest('base64url').slice(0, LENGTH);

/** The address of a file with the version of its content, in the place of another one. */
export function withVersion(url: string, version: string): string {
  const [address = ''] = url.split('?');
  return `${address}?${VERSION}=${version}`;
}

/**
 * Counts along while a file is stored: its bytes are read once.
 * @returns what gives the version, once the file is stored
 */
export function watchVersion(file: LibraryFile): () => string {
  const hash = createHash('sha256');
  if (file.buffer) hash.update(file.buffer);
  if (file.stream) file.stream = through(file.stream, hash);
  return () => versionIn(hash);
}

function through(stream: Readable, hash: Hash): Readable {
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // What fails on one side ends the other; whoever stores the file hears of it.
  pipeline(stream, counted, () => undefined);
  return counted;
}

/** The content of a stored file as it was read. */
export interface StoredVersion {
  version: string;
  /** Whether it is the content still, by what is known of the file later. */
  isOf(later: Stats): boolean;
}

interface Known {
  as: string;
  version: string;
}

const known = new Map<string, Known>();
const reading = new Map<string, Promise<string>>();
const MOST = 10_000;
/** A file that was written so shortly ago may be written once more without another time. */
const SETTLED_MS = 2_000;

/**
 * The version of the content that lies in a file, read once until the file is written again.
 * @throws what `node:fs` throws, such as `ENOENT`
 */
export async function storedVersion(file: string): Promise<StoredVersion> {
  const { mtimeNs, ctimeNs, mtimeMs, size, ino } = await stat(file, { bigint: true });
  const as = [ino, size, mtimeNs, ctimeNs].join();
  const before = known.get(file);
  const version = before?.as === as ? before.version : await readOnce(file, as);
  if (known.size >= MOST) known.clear();
  if (Date.now() - Number(mtimeMs) > SETTLED_MS) known.set(file, { as, version });
  return {
    version,
    isOf: (later) =>
      later.ino === Number(ino) && later.size === Number(size) && Math.abs(later.mtimeMs - Number(mtimeMs)) < 2,
  };
}

/** Whoever asks meanwhile waits for the same reading. */
function readOnce(file: string, as: string): Promise<string> {
  const key = `${file} ${as}`;
  const asked = reading.get(key) ?? read(file).finally(() => reading.delete(key));
  reading.set(key, asked);
  return asked;
}

async function read(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) hash.update(chunk as Buffer);
  return versionIn(hash);
}
