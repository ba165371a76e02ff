import type { Core } from '@strapi/strapi';
import { currentDoor } from '../../../shared/context/door';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import type { LocalizedText } from '../../../shared/localization/localized-text';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { deleteMediaAsset, syncMediaAsset, type StoredFile } from '../use-cases/sync-media-asset';

const ASSET = 'api::content.media-asset';
const FILE = 'plugin::upload.file';

interface StoredAsset {
  id: number;
  altText: LocalizedText | null;
  caption: LocalizedText | null;
  fileDocumentId: string | null;
  file: StoredFile | null;
}

const save: WriteRule = async ({ strapi }, next) => {
  const saved = (await next()) as { documentId: string };
  const asset = (await rowsOf(strapi, ASSET).findOne({
    where: { documentId: saved.documentId },
    populate: ['file'],
  })) as StoredAsset;
  const { file } = asset;
  if (!file) throw new AppError('invalid_input', 'Choose the file that this is about.', { path: 'file' });
  if (asset.fileDocumentId !== file.documentId) {
    await rowsOf(strapi, ASSET).update({ where: { id: asset.id }, data: { fileDocumentId: file.documentId } });
  }
  const texts = { alternativeText: asset.altText?.en ?? null, caption: asset.caption?.en ?? null };
  if ((file.alternativeText ?? null) !== texts.alternativeText || (file.caption ?? null) !== texts.caption) {
    await rowsOf(strapi, FILE).update({ where: { id: file.id }, data: texts });
  }
  return saved;
};

/** What is known of a file: one entry for each file, its English texts the same as in the media library. */
export function guardMediaAssets(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: ASSET,
    rules: { create: save, update: save },
  });
}

/** Follows what people do in the media library. Call it in `bootstrap()`. An import makes both itself. */
export function followMediaLibrary(strapi: Core.Strapi): void {
  const follow = (work: (file: StoredFile) => Promise<void>) => async (event: { result?: unknown }) => {
    const file = event.result as StoredFile | null | undefined;
    if (!file?.documentId || currentDoor(strapi) === 'internal') return;
    // The file is there by now: whoever uploaded it should not be told that it is not.
    await work(file).catch((error: unknown) => strapi.log.error(error));
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: follow((file) => syncMediaAsset(strapi, file)),
    afterUpdate: follow((file) => syncMediaAsset(strapi, file)),
    afterDelete: follow((file) => deleteMediaAsset(strapi, file)),
  });
}
