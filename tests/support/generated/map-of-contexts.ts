import { CONTEXTS } from '../../../config/modules';
import { schemasOf, type Project, type Schema } from '../architecture/project';

/** Where the map lies. */
export const MAP_FILE = 'src/api/README.md';

const INTRODUCTION = `# The map of contexts

Every content type by its context, with what its schema says of it. \`npm run docs:map\` writes this file; a test fails when
it is out of date.

- **localized**: English and German versions; **drafts**: editors publish it; **single**: there is one row
- **machine-written**: hidden from the editors' menu
- **routed**: has a REST resource of its own; everything else is reached through the routes of its context, or by staff
`;

function isRouted({ files }: Project, context: string, name: string): boolean {
  const folder = `src/api/${context}/routes/`;
  const named = new RegExp(`['"\`]api::${context}\\.${name}['"\`]`);
  return [...files].some(([file, text]) => file.startsWith(folder) && named.test(text));
}

function marksOf({ kind, options, pluginOptions }: Schema, routed: boolean): string[] {
  return [
    pluginOptions?.i18n?.localized && 'localized',
    options?.draftAndPublish && 'drafts',
    kind === 'singleType' && 'single',
    pluginOptions?.['content-manager']?.visible === false && 'machine-written',
    routed && 'routed',
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
  const sections = Object.keys(CONTEXTS)
    .sort()
    .map((context) => {
      const types = schemasOf(project)
        .filter((type) => type.context === context)
        .sort((left, right) => left.schema.info.singularName.localeCompare(right.schema.info.singularName, 'en'))
        .map(({ schema }) => {
          const { singularName, description = '' } = schema.info;
          const marks = marksOf(schema, isRouted(project, context, singularName));
          return `- \`${singularName}\`: ${[description, ...marks.map((mark) => `_${mark}_`)].join(' · ')}`;
        });
      const lines = types.length > 0 ? types : ['No types of its own.'];
      return `## [${context}](${context}/README.md)\n\n${sentenceOf(project, context)}\n\n${lines.join('\n')}\n`;
    });
  return [INTRODUCTION, ...sections].join('\n');
}
