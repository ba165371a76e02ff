import { createId } from '@paralleldrive/cuid2';
import type { Core, UID } from '@strapi/strapi';
import { currentActor } from '../../../../shared/context/request-context';
import { joinTransaction } from '../../../../shared/database/transaction';
import { labelOfRows, labelWithoutAddress } from '../../../../shared/content-manager/label';
import { tellDeletion } from '../../../../shared/deletion/deletions';
import { modelsOf, type ModelSchema } from '../../../../shared/models/model';
import { takeStep } from '../../../../shared/documents/pipeline';
import { inUseCase } from '../../../../shared/documents/use-case-scope';
import { BASE_LOCALE, isLocalizedModel } from '../../../../shared/languages/locales';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { trashPolicy } from '../../domain/trash-policy';
import { writeAudit } from '../write-audit';
import { snapshotDocument } from './snapshot-document';
import { isPurging, seesTrash } from './trash-scope';

export const TRASH_TABLE = 'system_trash_entries';

interface Deletion {
  uid: UID.ContentType;
  documentId: string;
  locale?: string;
}

/** Types that only the platform writes: hidden in the content manager, or its own records of what happened. */
function isMachineWritten(model: ModelSchema): boolean {
  const visible = (model.pluginOptions as { 'content-manager'?: { visible?: boolean } } | undefined)?.[
    'content-manager'
  ]?.visible;
  return visible === false || (model.uid.startsWith('api::system.') && model.uid !== 'api::system.webhook-endpoint');
}

/** The one translation that is to go; undefined where the whole document goes. */
function translationOf(model: ModelSchema, locale: unknown): string | undefined {
  const [only, ...others] = (Array.isArray(locale) ? locale : [locale]) as unknown[];
  const isOne = others.length === 0 && typeof only === 'string' && only !== '' && only !== '*';
  return isLocalizedModel(model) && isOne && only !== BASE_LOCALE ? only : undefined;
}

async function mark(strapi: Core.Strapi, { uid, documentId }: Deletion): Promise<unknown> {
  return joinTransaction(strapi, async () => {
    const entries = await rowsOf(strapi, uid).findMany({ where: { documentId } });
    if (entries.length === 0) return { documentId, entries };
    tellDeletion({ uid, documentId, label: labelWithoutAddress(entries), fate: 'trash' });
    await rowsOf(strapi, uid).updateMany({ where: { documentId }, data: { deletedAt: now(strapi) } });
    await writeAudit(strapi, { action: 'trash.marked', targetType: uid, targetDocumentId: documentId });
    return { documentId, entries };
  });
}

async function copyThenDelete(strapi: Core.Strapi, deletion: Deletion, next: () => Promise<unknown>): Promise<unknown> {
  const { uid, documentId, locale } = deletion;
  return joinTransaction(strapi, async (trx) => {
    const snapshot = await snapshotDocument(strapi, uid, { documentId, ...(locale && { locale }) });
    if (snapshot.rows.length === 0) return next();
    const rows = snapshot.rows.map(({ row }) => row);
    tellDeletion({ uid, documentId, label: labelWithoutAddress(rows), fate: 'trash' });
    const actor = currentActor();
    const at = now(strapi);
    await trx(TRASH_TABLE).insert({
      document_id: createId(),
      target_type: uid,
      target_document_id: documentId,
      label: labelOfRows(rows),
      snapshot: JSON.stringify(snapshot),
      actor_kind: actor.kind,
      actor_id: actor.id === undefined ? null : String(actor.id),
      actor_label: actor.label ?? null,
      trashed_at: at,
      created_at: at,
      updated_at: at,
    });
    await writeAudit(strapi, {
      action: 'trash.copied',
      targetType: uid,
      targetDocumentId: documentId,
      ...(locale && { metadata: { locale } }),
    });
    return next();
  });
}

/** Puts the trash between every deletion through the document service and the rows. */
export function catchDeletions(strapi: Core.Strapi): void {
  takeStep(strapi, 'move-to-trash', ({ uid, action, params }, next) => {
    const model = modelsOf(strapi)(uid);
    if (!model || isPurging()) return next();
    const isWrite = action === 'create' || action === 'update' || action === 'clone';
    // The mark is set by deleting and cleared by restoring, not typed in.
    if (isWrite && params.data && 'deletedAt' in model.attributes && !inUseCase() && !seesTrash())
      delete params.data.deletedAt;
    if (action !== 'delete' || !params.documentId) return next();
    const translation = translationOf(model, params.locale);
    const type = { uid, attributes: model.attributes, isMachineWritten: isMachineWritten(model) };
    const deletion = { uid, documentId: params.documentId, ...(translation && { locale: translation }) };
    switch (trashPolicy(type, { onlyTranslation: translation !== undefined })) {
      case 'mark':
        return mark(strapi, deletion);
      case 'entry':
        return copyThenDelete(strapi, deletion, next);
      case 'none':
        tellDeletion({ uid, documentId: deletion.documentId, label: null, fate: 'gone' });
        return next();
    }
  });
}
