import { isRow } from '../../models/model';
import type { Seam } from '../kit/seam';

export const seam: Seam = {
  of: 'koa-body',
  since: '6.0.1',
  reaches:
    'gives `onFileBegin` and `filter` to formidable by the options of `strapi::body` (config/middlewares.ts), and sorts `ctx.request.files`',
  why: 'The parser lists the files of a form as they reach the disk, which need not be as they were sent; what a form says of its files goes by their places. As many infos as files the upload plugin pairs by name, and drops, with an answer as if all were well, a file that is told to be called otherwise.',
  faults: (strapi) => {
    const middlewares = strapi.config.get('middlewares') as unknown[];
    const body = middlewares.find((one) => (one as { name?: string }).name === 'strapi::body');
    const { onFileBegin } = (body as { config?: { formidable?: { onFileBegin?: unknown } } })?.config?.formidable ?? {};
    return onFileBegin === noteBegin ? [] : ['the body parser is not told where files begin'];
  },
};

const places = new WeakMap<object, number>();
let begun = 0;

/** Remembers that a file begins now; the parser's `onFileBegin`. */
export function noteBegin(_field: string, file: object): void {
  places.set(file, begun++);
}

/** Puts the files of each field into the order in which they were sent. Changes the lists in place. */
export function sortAsSent(files: Record<string, object | object[]>): void {
  const place = (file: object) => places.get(file) ?? begun;
  for (const list of Object.values(files)) if (Array.isArray(list)) list.sort((a, b) => place(a) - place(b));
}

/**
 * Lets Strapi pair files with what is told of them by their places. As many infos as files it pairs by name, and drops,
 * with an answer as if all were well, a file that is told to be called otherwise, and the second of two of one name.
 */
export function pairByPlace(body: unknown, files: Record<string, object | object[]>): void {
  const infos = isRow(body) ? body.fileInfo : undefined;
  if (Array.isArray(infos) && infos.length > 1 && infos.length === [files.files].flat().length) infos.push({});
}
