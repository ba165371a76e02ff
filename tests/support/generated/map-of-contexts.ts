import { CONTEXTS } from '../../../config/modules';
import { OPENAPI_FILE } from './frontend-types';
import { schemasOf, type Project, type Schema } from '../architecture/project';

/** Where the map lies. */
export const MAP_FILE = 'src/api/README.md';

const INTRODUCTION = `# The map of contexts

Every content type by its context, with what its schema says of it. \`npm run docs:map\` writes this file; a test fails when
it is out of date.

- **localized**: English and German versions; **drafts**: editors publish it; **single**: there is one row
- **machine-written**: hidden from the editors' menu
- **routed**: read over REST as \`/<context>/<plural>\`; **members' own**: \`/<context>/my/<plural>\` gives members what is
  theirs; everything else is reached through routes of its context, or by staff
`;

/** The paths of the REST API, from the committed document. */
function pathsOf({ files }: Project): ReadonlySet<string> {
  const document = JSON.parse(files.get(OPENAPI_FILE) ?? '{}') as { paths?: object };
  return new Set(Object.keys(document.paths ?? {}));
}

function marksOf(
  { kind, info, options, pluginOptions }: Schema,
  context: string,
  paths: ReadonlySet<string>,
): string[] {
  return [
    pluginOptions?.i18n?.localized && 'localized',
    options?.draftAndPublish && 'drafts',
    kind === 'singleType' && 'single',
    pluginOptions?.['content-manager']?.visible === false && 'machine-written',
    paths.has(`/${context}/${info.pluralName}`) && 'routed',
    paths.has(`/${context}/my/${info.pluralName}`) && "members' own",
  ].filter((mark) => typeof mark === 'string');
}

/** The first sentence below the title of a context's README. */
function sentenceOf({ files }: Project, context: string): string {
  const [, paragraph = ''] = (files.get(`src/api/${context}/README.md`) ?? '').split('\n\n');
  const text = paragraph.replaceAll('\n', ' ').replaceAll('**', '').trim();
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

/** The map of contexts as Markdown: a section for each context that config/modules.ts declares, a line for each type. */
export function mapOfContexts(project: Project): string {
  const paths = pathsOf(project);
  const sections = Object.keys(CONTEXTS)
    .sort()
    .map((context) => {
      const types = schemasOf(project)
        .filter((type) => type.context === context)
        .sort((left, right) => left.schema.info.singularName.localeCompare(right.schema.info.singularName, 'en'))
        .map(({ schema }) => {
          const { singularName, description = '' } = schema.info;
          const marks = marksOf(schema, context, paths);
          return `- \`${singularName}\`: ${[description, ...marks.map((mark) => `_${mark}_`)].join(' · ')}`;
        });
      const lines = types.length > 0 ? types : ['No types of its own.'];
      return `## [${context}](${context}/README.md)\n\n${sentenceOf(project, context)}\n\n${lines.join('\n')}\n`;
    });
  return [INTRODUCTION, ...sections].join('\n');
}
