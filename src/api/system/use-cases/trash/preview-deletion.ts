import type { Core, UID } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { rehearse } from '../../../../shared/content-manager/all-or-nothing';
import { watchingDeletions, type Deletion } from '../../../../shared/deletion/deletions';
import { AppError } from '../../../../shared/errors/app-error';
import { documentsOf } from '../../../../shared/strapi/core/documents';
import type { DeletionPreview } from '../../contracts/trash';
import { countLinksTo } from '../../read-models/links-to';

interface Asked {
  uid: UID.ContentType;
  documentIds: readonly string[];
  locale?: string;
}

/**
 * What deleting these documents would do: it is done, with all guards and rules, and taken back. Of one that is refused
 * the reason is told.
 */
export async function previewDeletion(
  strapi: Core.Strapi,
  { uid, documentIds, locale }: Asked,
): Promise<DeletionPreview> {
  const gone = new Map<string, Deletion[]>();
  const links = await countLinksTo(strapi, uid, documentIds);
  const obstacles = await rehearse(strapi, { uid, documentIds }, async (documentId) => {
    const remove = () => documentsOf(strapi, uid).delete({ documentId, ...(locale && { locale }) });
    const deletions = await watchingDeletions(remove);
    if (deletions.length === 0) throw new AppError('not_found', 'It is no longer there.');
    gone.set(documentId, deletions);
  });
  for (const { documentId } of obstacles) gone.delete(documentId);
  const all = [...gone.values()].flat();
  const isAsked = (deletion: Deletion): boolean => deletion.uid === uid && documentIds.includes(deletion.documentId);
  return {
    keptDays: settings(strapi).retention.trashDays,
    deleted: all.filter(isAsked).map(nameOf),
    // Once, also where it hangs on several of them.
    along: [...new Map(all.filter((one) => !isAsked(one)).map((one) => [one.documentId, nameOf(one)])).values()].map(
      (one) => ({ ...one, type: strapi.contentType(one.uid as UID.ContentType)?.info.displayName ?? one.uid }),
    ),
    links,
    refused: obstacles,
  };
}

const nameOf = ({ uid, documentId, label, fate }: Deletion) => ({ uid, documentId, label, fate });
