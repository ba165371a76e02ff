import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

function* filesIn(entry: string): Generator<string> {
  if (!statSync(entry).isDirectory()) {
    yield entry;
    return;
  }
  for (const name of readdirSync(entry).sort()) yield* filesIn(path.join(entry, name));
}

/** A fingerprint of files and folders by content: the same sources give the same, whenever they were checked out. */
export function sourceStamp(root: string, entries: readonly string[], ignore: RegExp): string {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of filesIn(path.join(root, entry))) {
      const name = path.relative(root, file);
      if (!ignore.test(name)) hash.update(name).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
