import type { Core } from '@strapi/strapi';
import { onOneLine } from '../../../shared/contracts/one-line';
import { currentActor } from '../../../shared/context/request-context';
import { inTransaction } from '../../../shared/documents/transaction';
import type { LocalizedText } from '../../../shared/localization/localized-text';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';

const ASSET = 'api::content.media-asset';

/** What is read of a row of the media library. */
export interface StoredFile {
  id: number;
  documentId: string;
  name: string;
  mime: string;
  /** In kilobytes of 1000 bytes. */
  size: number;
  alternativeText?: string | null;
  caption?: string | null;
}

interface StoredAsset {
  documentId: string;
  sizeBytes: unknown;
  altText: LocalizedText | null;
  caption: LocalizedText | null;
}

/** English text over what is known in German. */
function withEnglish(text: LocalizedText | null, english: string | null | undefined): LocalizedText | null {
  return english ? { ...text, en: english } : null;
}

/** The library rounds to ten bytes; the exact size of an import stays while it is about the same file. */
function sizeOf({ size }: StoredFile, asset: StoredAsset | null): number {
  const known = Number(asset?.sizeBytes ?? Number.NaN);
  return Math.abs(known - size * 1000) <= 10 ? known : Math.round(size * 1000);
}

async function findAsset(strapi: Core.Strapi, fileDocumentId: string): Promise<StoredAsset | null> {
  return (await rowsOf(strapi, ASSET).findOne({ where: { fileDocumentId } })) as StoredAsset | null;
}

/** Makes or changes what is known of a file, after it was uploaded or its texts were changed in the media library. */
export async function syncMediaAsset(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  await inTransaction(strapi, async () => {
    const asset = await findAsset(strapi, file.documentId);
    const texts = {
      altText: withEnglish(asset?.altText ?? null, file.alternativeText && onOneLine(file.alternativeText)),
      caption: withEnglish(asset?.caption ?? null, file.caption),
    };
    const facts = { ...texts, mimeType: file.mime, sizeBytes: sizeOf(file, asset) };
    if (asset) {
      await documentsOf(strapi, ASSET).update({ documentId: asset.documentId, data: facts });
      return;
    }
    const link = { file: file.id, fileDocumentId: file.documentId, filename: onOneLine(file.name) };
    await documentsOf(strapi, ASSET).create({ data: { ...facts, ...uploader(), ...link } });
  });
}

/** Takes what is known of a file along with it. */
export async function deleteMediaAsset(
  strapi: Core.Strapi,
  { documentId }: Pick<StoredFile, 'documentId'>,
): Promise<void> {
  await inTransaction(strapi, async () => {
    const asset = await findAsset(strapi, documentId);
    if (asset) await documentsOf(strapi, ASSET).delete({ documentId: asset.documentId });
  });
}

function uploader(): object {
  const { kind, id } = currentActor();
  if (kind === 'staff') return { staffUploadedBy: id };
  return kind === 'member' ? { uploadedBy: id } : {};
}
