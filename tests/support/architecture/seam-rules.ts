import { pageOfSeams, SEAMS_PAGE } from '../generated/page-of-seams';
import { importsOf, isSource, type Rule } from './project';

const FOLDER = 'src/shared/strapi/';
const ONE_OF_THEM = /^src\/shared\/strapi\/(?!kit\/)[^/]+\/[^/]+\.ts$/;
const LIST = `${FOLDER}seams`;

/** Every file of a piece says what it is. */
export const seamsAreListed: Rule = (project) => {
  const listed = importsOf(project)
    .filter(({ from, relative }) => from === `${LIST}.ts` && relative)
    .map(({ target }) => `${target}.ts`);
  return [...project.files.keys()]
    .filter((file) => isSource(file) && ONE_OF_THEM.test(file) && !listed.includes(file))
    .map((file) => `${file} is not listed in ${LIST}.ts`);
};

/** The page of seams follows what they declare. */
export const seamsPageIsUpToDate: Rule = (project) =>
  project.files.get(SEAMS_PAGE) === pageOfSeams(project)
    ? []
    : [`${SEAMS_PAGE} is out of date: npm run docs:map writes it anew`];

/** What lies inside of a package is reached in one place. */
const INSIDE = /^(@[^/]+\/[^/]+|[^@./][^/]*)\/(dist|lib|build|src|_)/;
const KEPT = /^(@strapi|knex|zod|graphile-worker|koa-body|formidable|yup|bcryptjs)(\/|$)/;

export const packagesAreReachedInSeams: Rule = (project) => [
  ...importsOf(project)
    .filter(
      ({ from, target, relative }) => !from.startsWith(FOLDER) && !relative && INSIDE.test(target) && KEPT.test(target),
    )
    .map(({ from, target }) => `${from} imports ${target}: what lies inside of a package is reached in ${FOLDER}`),
  ...[...project.files]
    .filter(
      ([file, text]) =>
        isSource(file) && !file.startsWith(FOLDER) && /\bcreateRequire\(|_private_(jobs|known)/.test(text),
    )
    .map(([file]) => `${file} reaches into a package or its tables: that is done in ${FOLDER}`),
];
