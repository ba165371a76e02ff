import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Knex } from 'knex';
import { newDocumentId } from '../rows/document-keys';
import { chunksOf, type StoredRow } from '../import/lookup';
import { FILE_LINKS } from '../../shared/strapi/database/tables';

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.txt': 'text/plain',
};

/** What Strapi needs to know of a file, read from its address. */
export function describeFile(url: string): { name: string; hash: string; ext: string; mime: string } {
  const name = path.posix.basename(url.split(/[?#]/)[0] ?? '').slice(-200) || 'file';
  const ext = path.posix.extname(name).toLowerCase().slice(0, 20);
  const hash = `${name.slice(0, name.length - ext.length) || 'file'}_${createHash('sha256').update(url).digest('hex').slice(0, 10)}`;
  return { name, hash, ext, mime: TYPES[ext] ?? 'application/octet-stream' };
}

/** The ids of the files with these addresses that the library has. */
export async function knownFiles(trx: Knex, urls: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of chunksOf([...new Set(urls)])) {
    const rows = (await trx('files').whereIn('url', chunk).orderBy('id', 'desc').select('id', 'url')) as {
      id: number;
      url: string;
    }[];
    for (const { id, url } of rows) ids.set(url, Number(id));
  }
  return ids;
}

/** The ids of the files with these addresses; files that the library does not have are entered into it. */
export async function filesOf(trx: Knex, urls: readonly string[], now: Date): Promise<Map<string, number>> {
  const ids = await knownFiles(trx, urls);
  const missing = [...new Set(urls)].filter((url) => !ids.has(url));
  for (const chunk of chunksOf(missing)) {
    const common = {
      size: 0,
      provider: 'legacy',
      folder_path: '/',
      created_at: now,
      updated_at: now,
      published_at: now,
    };
    await trx('files').insert(
      chunk.map((url) => ({ ...describeFile(url), ...common, url, document_id: newDocumentId() })),
    );
  }
  return new Map([...ids, ...(await knownFiles(trx, missing))]);
}

export interface MediaWrite {
  row: StoredRow;
  files: number[];
}

/** Sets the files of a media attribute for these rows. */
export async function writeMedia(
  trx: Knex,
  { uid, attribute, writes }: { uid: string; attribute: string; writes: readonly MediaWrite[] },
): Promise<void> {
  for (const chunk of chunksOf(writes)) {
    const ids = chunk.map(({ row }) => row.id);
    await trx(FILE_LINKS).where({ related_type: uid, field: attribute }).whereIn('related_id', ids).del();
    const links = chunk.flatMap(({ row, files }) =>
      files.map((file, index) => ({
        file_id: file,
        related_id: row.id,
        related_type: uid,
        field: attribute,
        order: index + 1,
      })),
    );
    if (links.length > 0) await trx(FILE_LINKS).insert(links);
  }
}
