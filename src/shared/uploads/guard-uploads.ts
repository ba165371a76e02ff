import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { settings } from '../config/settings';
import { AppError, errorsOn } from '../errors/app-error';
import { rowsOf } from '../strapi/core/documents';
import { admitFiles, type Admitted } from './judging/admit-files';
import { refusal } from './judging/faults';
import { fetchFile } from './fetch-file';
import { checkFileTexts } from './file-info';
import { renamed, shownName } from './file-names';
import { guardFolders } from './guard-folders';
import { guardProvider } from './guard-provider';
import { kindOfExtension, type FileKind } from './kinds';
import { uploadLimits } from './judging/limits';
import { guardLogos } from './guard-logos';
import { changeUploads, type FileInfo, type LibraryFile } from '../strapi/uploads/upload-plugin';
import { turns } from './take-turns';

const FILE = 'plugin::upload.file' as UID.Schema;
const AT_A_TIME = 2;

/**
 * Lets in what is of an allowed kind by its content, at every door through which a file comes: the admin, the content API,
 * an address, code. Stored names are random, what the sender called it is shown only. Call it in `register()`.
 */
export function guardUploads(strapi: Core.Strapi): void {
  const { url } = settings(strapi).uploads;
  if (url && !URL.canParse(url))
    throw new AppError('misconfigured', 'UPLOADS_URL is no address such as https://media.example.com.');
  guardProvider(strapi);
  guardUpload(strapi);
  guardReplacing(strapi);
  guardLogos(strapi);
  keepNames(strapi);
  guardImages(strapi);
  guardFetching(strapi);
  guardFolders(strapi);
}

const inTurn = turns(AT_A_TIME);

/** A link to a record is a write to that record, and its rules are asked at its own door only. */
function refuseLinks(data: Record<string, unknown>): void {
  const links = ['ref', 'refId', 'field', 'path'].filter((name) => data[name] !== undefined);
  if (links.length === 0) return;
  const message = 'Upload the file first, then set it on the record by its own route.';
  throw new AppError('invalid_input', message, { errors: errorsOn(links, message) });
}

function named({ file, kind, sentName }: Admitted, info: FileInfo | undefined): FileInfo {
  // Strapi takes the extension from here, and the rest of what is stored from the content.
  file.originalFilename = `upload.${kind.extension}`;
  return { ...info, name: shownName(info?.name || sentName, kind) };
}

function guardUpload(strapi: Core.Strapi): void {
  const limits = uploadLimits(settings(strapi).uploads);
  changeUploads(strapi, 'upload', {
    upload:
      (upload) =>
      ({ data, files }, options) =>
        inTurn(async () => {
          refuseLinks(data);
          const sent = [files].flat();
          const infos = [data.fileInfo as FileInfo | FileInfo[] | undefined].flat();
          for (const info of infos) checkFileTexts(info ?? {});
          const admitted = await admitFiles(
            sent.map((file, place) => ({ file, path: ['files', place] })),
            limits,
          );
          const fileInfo = admitted.map((one, place) => named(one, infos[place]));
          return upload({ data: { fileInfo }, files: sent }, options);
        }),
  });
}

/** Its address stays, and with it the extension: so must the kind. */
function isSameKind(kind: FileKind, { ext }: LibraryFile): boolean {
  const extension = (ext ?? '').replace(/^\./, '').toLowerCase();
  return kindOfExtension(extension) === kind || kind.also?.includes(extension) === true;
}

function guardReplacing(strapi: Core.Strapi): void {
  const limits = uploadLimits(settings(strapi).uploads);
  changeUploads(strapi, 'upload', {
    replace:
      (replace) =>
      (id, { data, file }, options) =>
        inTurn(async () => {
          checkFileTexts((data.fileInfo as FileInfo | undefined) ?? {});
          const old = await findFile(strapi, id);
          const [admitted] = await admitFiles([{ file, path: ['files'] }], limits);
          if (!admitted) throw new AppError('invalid_input', 'There is no file.', { path: 'files' });
          if (old && !isSameKind(admitted.kind, old))
            throw refusal([{ path: ['files'], fault: { name: 'replacement' } }]);
          const fileInfo = named(admitted, data.fileInfo as FileInfo | undefined);
          return replace(id, { data: { fileInfo }, file }, options);
        }),
  });
}

async function findFile(strapi: Core.Strapi, id: unknown): Promise<LibraryFile | null> {
  return (await rowsOf(strapi, FILE).findOne({ where: { id: id as number } })) as LibraryFile | null;
}

function keepNames(strapi: Core.Strapi): void {
  changeUploads(strapi, 'upload', {
    updateFileInfo: (update) => async (id, info, options) => {
      checkFileTexts(info);
      const file = typeof info.name === 'string' ? await findFile(strapi, id) : null;
      return update(id, file ? { ...info, name: renamed(String(info.name), file.ext) } : info, options);
    },
  });
  changeUploads(strapi, 'image-manipulation', { generateFileName: () => () => randomBytes(16).toString('hex') });
}

function guardImages(strapi: Core.Strapi): void {
  changeUploads(strapi, 'image-manipulation', {
    // A drawing was read whole when it was cleaned; drawing it to see whether it can be drawn may take minutes.
    isFaultyImage: (isFaulty) => async (file) => file.mime !== 'image/svg+xml' && (await isFaulty(file)),
    // What is written anew would have stopped moving.
    isOptimizableImage: (isOptimizable) => async (file) => file.mime !== 'image/apng' && (await isOptimizable(file)),
  });
}

function guardFetching(strapi: Core.Strapi): void {
  const { maxBytes } = uploadLimits(settings(strapi).uploads);
  const { allowedPrivateHosts } = settings(strapi).webhooks;
  changeUploads(strapi, 'file', {
    // The limit that the plugin gives along is ours.
    fetchUrlToInputFile:
      () =>
      async (...[url, folder, , onProgress]) => ({
        file: await fetchFile(String(url), { folder, maxBytes, allowedPrivateHosts, onProgress }),
      }),
  });
}
