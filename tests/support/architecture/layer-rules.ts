import { contextOf, importsOf, tellImport, type Rule } from './project';

/**
 * The folders of a context from the inside out. One may import what stands before it, and those of the innermost line
 * each other; whatever else a folder is for, it belongs into one of these.
 */
const LAYERS: readonly (readonly string[])[] = [
  // What holds, and what is said between programs.
  ['domain', 'contracts'],
  // Rows of own tables as use cases lock and change them, what other contexts registered, and how things look.
  ['store', 'rendering'],
  // What is read in one query.
  ['read-models'],
  // What can be done.
  ['use-cases'],
  // What a context declares, and what calls it from inside the platform.
  ['content-types', 'guards', 'http', 'imports', 'jobs', 'mails', 'records', 'schema', 'seeds'],
  // The doors, and what Strapi loads by name.
  ['admin', 'controllers', 'graphql', 'middlewares', 'policies', 'routes', 'services'],
];
const INNERMOST = 0;

/** What lies directly in a context. */
const FILES = ['README.md', 'index.ts', 'public.ts', 'staff-grants.ts'];

/** Own records, public types and forms are declared there, so that what is open of a context is one listing. */
const OPEN = /\b(OwnRecords|PublicType|Submission)\b/;

/** A context declares its mails in one folder; messaging has the kit. */
const MAILS = /\b(MailTemplate|MailKind)\b/;

const layerOf = (folder: string | undefined): number => LAYERS.findIndex((folders) => folders.includes(folder ?? ''));

/** The folder of a context that a file lies in; for an import without its ending, too. */
const folderOf = (file: string): string | undefined => /^src\/api\/[^/]+\/([^/]+)\//.exec(file)?.[1];

/** A folder that no rule knows could import anything. */
export const contextFoldersAreKnown: Rule = ({ files }) =>
  [...files.keys()]
    .filter((file) => contextOf(file))
    .filter((file) => {
      const folder = folderOf(file);
      return folder ? layerOf(folder) < 0 : !FILES.includes(file.split('/').at(-1) ?? '');
    })
    .map((file) => `${file} lies where no rule looks: tests/support/architecture/layer-rules.ts lists the folders`);

/** controllers → use-cases → domain, never back and never across. */
export const layersPointInwards: Rule = (project) =>
  importsOf(project)
    .filter(({ from, target, relative }) => {
      if (!relative || contextOf(from) !== contextOf(`${target}.ts`)) return false;
      const [own, other] = [folderOf(from), folderOf(target)];
      // What lies directly in a context brings its folders together.
      if (!own || own === other) return false;
      if (!other) return !/^src\/api\/[^/]+\/staff-grants$/.test(target);
      const [inner, outer] = [layerOf(own), layerOf(other)];
      return outer >= inner && !(inner === INNERMOST && outer === INNERMOST);
    })
    .map((entry) => tellImport(entry, 'controllers know use cases, use cases know the domain, never back'));

/** What a context opens stands in its records/, whichever context it is. */
export const openTypesLieInRecords: Rule = ({ files }) =>
  [...files]
    .filter(([file, text]) => contextOf(file) && folderOf(file) !== 'records' && /\.ts$/.test(file) && OPEN.test(text))
    .map(([file]) => `${file} declares what is open; own records, public types and forms lie in records/`);

/** Who sends a mail owns it: messaging renders and delivers what contexts declare. */
export const mailsLieWithTheirContext: Rule = ({ files }) =>
  [...files]
    .filter(([file, text]) => contextOf(file) && /\.ts$/.test(file) && MAILS.test(text))
    .filter(([file]) => contextOf(file) !== 'messaging' && folderOf(file) !== 'mails')
    .map(([file]) => `${file} says what a mail is; mails are declared in mails/`)
    .concat(
      [...files.keys()]
        .filter((file) => /^src\/api\/messaging\/(mails|templates)\//.test(file))
        .map((file) => `${file}: mails lie with the context that sends them`),
    );
