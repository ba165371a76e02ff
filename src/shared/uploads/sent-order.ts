import { isRow } from '../documents/model';

/**
 * The body parser lists the files of a form as they reach the disk, which need not be as they were sent. What a form says
 * of its files, and what is answered about them, goes by their places: so the order of sending is kept here.
 */
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
