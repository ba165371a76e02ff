import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const SOURCES: Record<string, readonly string[]> = { '.js': ['.ts', '.js'], '.json': ['.json'] };

/**
 * Removes compiled files whose source is gone. Strapi loads whatever lies in the output, so a deleted controller
 * would go on answering.
 */
export function pruneOutput(root: string, distDir: string): string[] {
  const removed: string[] = [];
  const visit = (folder: string): void => {
    if (!existsSync(path.join(distDir, folder))) return;
    for (const entry of readdirSync(path.join(distDir, folder), { withFileTypes: true })) {
      const relative = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        visit(relative);
        continue;
      }
      const { dir, name, ext } = path.parse(relative);
      const candidates = (SOURCES[ext] ?? []).map((extension) => path.join(root, dir, `${name}${extension}`));
      if (candidates.length === 0 || candidates.some((file) => existsSync(file))) continue;
      rmSync(path.join(distDir, relative));
      removed.push(relative);
    }
  };
  for (const folder of ['src', 'config', 'database']) visit(folder);
  return removed;
}
