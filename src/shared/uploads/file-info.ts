import { isRow } from '../documents/model';
import { AppError } from '../errors/app-error';

/**
 * Checks that what is told of the files of a form can be read: Strapi parses it without looking.
 * @throws AppError `invalid_input` on `fileInfo`
 */
export function checkFileInfo(body: unknown): void {
  if (!isRow(body) || body.fileInfo === undefined) return;
  for (const info of [body.fileInfo].flat()) {
    if (!isRow(typeof info === 'string' ? parsed(info) : info)) {
      throw new AppError('invalid_input', 'fileInfo is an object in JSON, such as {"name": "logo.png"}.', {
        path: 'fileInfo',
      });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
