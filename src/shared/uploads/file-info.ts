import { AppError } from '../errors/app-error';
import { isRow, type Row } from '../models/model';

const EXPECTED = 'fileInfo is an object in JSON, such as {"name": "logo.png"}.';

/**
 * Checks that what is told of the files of a form can be read: Strapi parses it without looking. More than twenty are
 * read from a form as an object with numbers for names; they become a list again.
 * @throws AppError `invalid_input` on `fileInfo`
 */
export function checkFileInfo(body: unknown): void {
  if (!isRow(body) || body.fileInfo === undefined) return;
  body.fileInfo = asList(body.fileInfo);
  for (const info of [body.fileInfo].flat()) {
    const read = typeof info === 'string' ? parsed(info) : info;
    // Strapi's check looks each name up in an object, which has one for this, too.
    if (!isRow(read) || Object.hasOwn(read, '__proto__'))
      throw new AppError('invalid_input', EXPECTED, { path: 'fileInfo' });
  }
}

/**
 * Checks that the texts about a file can be stored, which PostgreSQL would refuse without naming one.
 * @throws AppError `invalid_input` with the path of the text
 */
export function checkFileTexts(info: Row): void {
  for (const [name, value] of Object.entries(info)) {
    if (typeof value !== 'string' || !value.includes('\0')) continue;
    const message = 'Holds a null character';
    throw new AppError('invalid_input', `${name}: ${message}`, { errors: [{ path: ['fileInfo', name], message }] });
  }
}

function asList(infos: unknown): unknown {
  if (!isRow(infos)) return infos;
  const names = Object.keys(infos);
  return names.length > 0 && names.every((name, place) => name === String(place)) ? Object.values(infos) : infos;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
