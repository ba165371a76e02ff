import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Store } from '../strapi/uploads/provider';

/**
 * Lets a file on the disk appear as a whole: whoever loads it while it is replaced gets the old one or the new one. The
 * plugin's own way empties the old one first, and of two that replace a file at once it keeps parts of both.
 */
export function storeWhole(folder: string, store: Store): Store {
  return async (file, headers) => {
    const name = `${file.hash}${file.ext ?? ''}`;
    // A name that is not served. The file itself keeps its own, after which its formats are called meanwhile.
    const part = { ...file, hash: `.${file.hash}-${randomBytes(6).toString('hex')}`, ext: file.ext ?? '' };
    const written = path.join(folder, `${part.hash}${part.ext}`);
    try {
      await store(part, headers);
      await rename(written, path.join(folder, name));
    } catch (error) {
      await rm(written, { force: true });
      throw error;
    }
    file.url = `/uploads/${name}`;
  };
}
