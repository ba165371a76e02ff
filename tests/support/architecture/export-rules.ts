import path from 'node:path';
import { isSource, type Project, type Rule } from './project';

/** What Strapi, a terminal or the compiler loads by its place. */
const ENTRIES =
  /^src\/(index|api\/[^/]+\/index|admin\/app|cli\/.+|extensions\/.+|(api\/[^/]+\/)?(routes|controllers|services|policies|middlewares)\/[\w-]+|api\/.+\/lifecycles|.+\.d)\.tsx?$/;

const NAMED = /^(?:import|export)(?: type)? \{([^}]*)\} from '([^']+)'/gm;
const WHOLE = /^import \* as \w+ from '([^']+)'|\b[i]mport\('([^']+)'\)|^import '([^']+)'/gm;
const DEFAULT = /^import (?:type )?(\w+)(?:, \{([^}]*)\})? from '([^']+)'/gm;
const EXPORTED = /^export (?:async )?(const|let|function\*?|class|type|interface) (\w+)/gm;
const PASSED_ON = /^export(?: type)? \{([^}]*)\} from/gm;
const ALL = '*';

/** The names in braces, as the other side has them or as this one does. */
const namesIn = (braces: string, side: 'theirs' | 'ours'): string[] =>
  braces
    .split(',')
    .map((entry) => entry.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((entry) => entry.split(' as ')[side === 'theirs' ? 0 : entry.split(' as ').length - 1] ?? '');

/** Who is imported from where, by file without ending; `*` where a file is imported as a whole. */
function importedNames({ files }: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    if (!/^(src|tests|config|database)\/.*\.tsx?$/.test(file)) continue;
    const note = (target: string, names: readonly string[]): void => {
      if (!target.startsWith('.')) return;
      const name = path.posix.join(path.posix.dirname(file), target).replace(/\.(ts|tsx|js)$/, '');
      imported.set(name, new Set([...(imported.get(name) ?? []), ...names]));
    };
    for (const [, braces = '', target = ''] of text.matchAll(NAMED)) note(target, namesIn(braces, 'theirs'));
    for (const [, , braces = '', target = ''] of text.matchAll(DEFAULT))
      note(target, ['default', ...namesIn(braces, 'theirs')]);
    for (const [, ...targets] of text.matchAll(WHOLE)) note(targets.find(Boolean) ?? '', [ALL]);
  }
  return imported;
}

/** What a file exports and nobody can miss: values that nobody imports, types that not even their own file uses. */
function unused(text: string, imported: ReadonlySet<string>): string[] {
  const own = [...text.matchAll(EXPORTED)].flatMap(([, kind = '', name = '']) => {
    const isType = kind === 'type' || kind === 'interface';
    const isSpoken = isType && (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
    return imported.has(name) || isSpoken ? [] : [name];
  });
  const passedOn = [...text.matchAll(PASSED_ON)].flatMap(([, braces = '']) => namesIn(braces, 'ours'));
  return [...own, ...passedOn.filter((name) => !imported.has(name))];
}

/** Dead code is read, kept compiling and never missed. */
export const exportsAreUsed: Rule = (project) => {
  const imported = importedNames(project);
  return [...project.files].flatMap(([file, text]) => {
    if (!isSource(file) || ENTRIES.test(file)) return [];
    const names = imported.get(file.replace(/(\/index)?\.tsx?$/, ''));
    // A context may have nothing to say to others yet.
    if (!names && /^src\/api\/[^/]+\/public\.ts$/.test(file)) return unused(text, new Set());
    if (!names) return [`${file} is imported by nobody`];
    return names.has(ALL) ? [] : unused(text, names).map((name) => `${file} exports ${name}, which nobody imports`);
  });
};
