import { contextsOf, isSource, type Project, type Rule } from './project';
import { USE_CASE_VERBS } from './use-case-verbs';

const TOP_LEVEL =
  /^(package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|config|src|database|public|types|tests|\..+)$/;
const MAX_LINES = 300;
const MAX_FILES = 20;
const LOADED = /^src\/(api\/[^/]+\/)?(routes|controllers|services|policies|middlewares)\/(.+)$/;

/** Nothing else lies at the top. */
export const topLevelIsKnown: Rule = ({ topLevel }) =>
  topLevel.filter((name) => !TOP_LEVEL.test(name)).map((name) => `${name} does not belong at the top level`);

/** A context can be read about, entered and switched. */
export const contextsAreComplete: Rule = (project) =>
  contextsOf(project).flatMap((context) =>
    ['README.md', 'public.ts', 'index.ts']
      .filter((name) => !project.files.has(`src/api/${context}/${name}`))
      .map((name) => `src/api/${context} has no ${name}`),
  );

/** config/modules.ts and src/api name the same contexts. */
export function contextsAreDeclared(declared: readonly string[]): Rule {
  return (project: Project) => {
    const existing = contextsOf(project);
    return [
      ...existing
        .filter((name) => !declared.includes(name))
        .map((name) => `config/modules.ts does not declare ${name}`),
      ...declared
        .filter((name) => !existing.includes(name))
        .map((name) => `config/modules.ts declares ${name}, which is not there`),
    ];
  };
}

/** Long files hide things; what is generated is not read. */
export const filesAreShort: Rule = ({ files }) =>
  [...files]
    .filter(([file]) => !file.startsWith('types/'))
    .filter(([file, text]) => /\.tsx?$/.test(file) && text.split('\n').length > MAX_LINES + 1)
    .map(([file, text]) => `${file} has ${text.split('\n').length} lines; ${MAX_LINES} are the limit`);

/** A folder is one concept. */
export const foldersAreSmall: Rule = ({ files }) => {
  const counts = new Map<string, number>();
  for (const file of files.keys()) {
    if (!isSource(file)) continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MAX_FILES)
    .map(([folder, count]) => `${folder} holds ${count} files; ${MAX_FILES} are the limit`);
};

/** Who imports a thing names the file that defines it. */
export const noBarrels: Rule = ({ files }) =>
  [...files]
    .filter(([file, text]) => isSource(file) && /^\s*export\s+\*/m.test(text))
    .map(([file]) => `${file} is a barrel`);

/** Strapi loads every file in these folders by name. */
export const loadedFoldersHoldNoHelpers: Rule = ({ files }) =>
  [...files].flatMap(([file, text]) => {
    const rest = LOADED.exec(file)?.[3];
    if (!rest || !/\.(ts|tsx)$/.test(file)) return [];
    if (rest.includes('/')) return [`${file}: Strapi does not look into folders there`];
    if (/\.test\.tsx?$/.test(file)) return [`${file}: Strapi would load a test`];
    if (!/^export default /m.test(text)) return [`${file}: Strapi loads it, but it has no default export`];
    if (/^export (const|function|class|async function) /m.test(text))
      return [`${file}: a loaded file exports its default only`];
    return [];
  });

/** The listing of use-cases/ is the list of what a context can do. */
export const useCasesBeginWithAVerb: Rule = ({ files }) =>
  [...files.keys()]
    .filter((file) => isSource(file) && /^src\/api\/[^/]+\/use-cases\//.test(file))
    .filter((file) => !USE_CASE_VERBS.has(/([^/]+)\.tsx?$/.exec(file)?.[1]?.split('-')[0] ?? ''))
    .map((file) => `${file} does not begin with a verb (tests/support/architecture/use-case-verbs.ts)`);

/** One spelling of file names, whatever the file system thinks of case. */
export const filesAreKebabCase: Rule = ({ files }) =>
  [...files.keys()]
    .filter((file) => isSource(file) && !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(file))
    .map((file) => `${file} is not kebab-case`);

/** Settings come from config/, so that every one of them is in one table. */
export const environmentIsReadInConfig: Rule = ({ files }) =>
  [...files]
    .filter(([file, text]) => isSource(file) && !file.startsWith('src/cli/') && /process\.env\b/.test(text))
    .filter(([file]) => file !== 'src/shared/server/register-platform.ts')
    .map(([file]) => `${file} reads process.env; settings come from config/`);
