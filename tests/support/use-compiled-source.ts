import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vitest/config';

/**
 * Booted tests import `../../src/…` for its types, but must share module state (request context, use-case scope)
 * with the server, which runs from dist: such imports resolve to the compiled file.
 */
export function useCompiledSource(root: string): Plugin {
  return {
    name: 'use-compiled-source',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const target = path.resolve(path.dirname(importer), source);
      const relative = path.relative(root, target);
      if (!/^(src|config)[\\/]/.test(relative)) return null;
      const compiled = path.join(root, 'dist', `${relative.replace(/\\.ts$/, '')}.js`);
      return existsSync(compiled) ? { id: compiled, external: true } : null;
    },
  };
}
