import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The tree that the rules look at: paths from the root, with `/`, and their text. */
export interface Project {
  files: ReadonlyMap<string, string>;
  /** Names at the top level that are under version control. */
  topLevel: readonly string[];
}

/** Each sentence names a file and what is wrong with it. */
export type Rule = (project: Project) => string[];

const ROOTS = ['src', 'config', 'tests', 'database', 'types'];
const AT_THE_TOP = ['package.json', 'README.md'];
const TEXT = /\.(ts|tsx|mjs|json|md)$/;

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else yield full;
  }
}

/** Reads the repository that lies in a folder. */
export function readProject(root: string, topLevel: readonly string[]): Project {
  const files = new Map<string, string>();
  for (const folder of ROOTS) {
    for (const file of walk(path.join(root, folder))) {
      const name = path.relative(root, file).split(path.sep).join('/');
      files.set(name, TEXT.test(name) ? readFileSync(file, 'utf8') : '');
    }
  }
  for (const name of AT_THE_TOP) files.set(name, readFileSync(path.join(root, name), 'utf8'));
  return { files, topLevel };
}

/** A project made of a few files, to see a rule fail. */
export function projectOf(files: Record<string, string>): Project {
  return { files: new Map(Object.entries(files)), topLevel: [] };
}

export interface Import {
  from: string;
  /** The imported file without extension for a relative import, else the package. */
  target: string;
  relative: boolean;
}

const known = new WeakMap<Project, readonly Import[]>();

/** Everything that TypeScript files import or export from elsewhere, tests left out; many rules ask, one reads. */
export function importsOf(project: Project): readonly Import[] {
  const imports = known.get(project) ?? readImports(project);
  known.set(project, imports);
  return imports;
}

function readImports(project: Project): Import[] {
  const imports: Import[] = [];
  for (const [from, text] of project.files) {
    if (!isSource(from)) continue;
    imports.push(...importsIn(from, text));
  }
  return imports;
}

/** What one file imports or exports from elsewhere. */
export function importsIn(from: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const relative = fileName.startsWith('.');
    const target = relative
      ? path.posix.join(path.posix.dirname(from), fileName).replace(/\.(ts|tsx|js)$/, '')
      : fileName;
    return { from, target, relative };
  });
}

/** The sentence about an import that should not be. */
export const tellImport = ({ from, target }: Import, why: string): string => `${from} imports ${target}: ${why}`;

/** Whether a path is program text under src, no test. */
export function isSource(file: string): boolean {
  return file.startsWith('src/') && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);
}

/** The context that a file belongs to, or null. */
export function contextOf(file: string): string | null {
  return /^src\/api\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** The names of all contexts. */
export function contextsOf(project: Project): string[] {
  return [...new Set([...project.files.keys()].map(contextOf).filter((name) => name !== null))].sort();
}

export interface Schema {
  kind?: 'collectionType' | 'singleType';
  collectionName?: string;
  info: { singularName: string; pluralName: string; description?: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean }; 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, Attribute>;
  indexes?: { name: string; type?: string; columns: string[] }[];
}

export interface Attribute {
  type: string;
  enum?: string[];
  columnType?: { type: string };
  maxLength?: number;
  customField?: string;
  private?: boolean;
  default?: unknown;
  target?: string;
  mappedBy?: string;
  inversedBy?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** Every content type with its file and context. */
export function schemasOf(project: Project): { file: string; context: string; schema: Schema }[] {
  return [...project.files].flatMap(([file, text]) => {
    const context = contextOf(file);
    if (!context || !/\/content-types\/[^/]+\/schema\.json$/.test(file)) return [];
    return [{ file, context, schema: JSON.parse(text) as Schema }];
  });
}
