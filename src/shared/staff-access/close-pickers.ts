import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRow, modelsOf, type Row } from '../models/model';
import { abilityOf } from '../strapi/admin/permissions-manager';
import { aroundActions } from '../strapi/core/controllers';
import { readerOf, readsTarget, type Reader } from './reader';
import { UNREAD_TARGET } from './unread-target';

/** Who arranges forms for all sees them as they are: what is sent back is stored. */
const ARRANGE = [
  'plugin::content-manager.collection-types.configure-view',
  'plugin::content-manager.single-types.configure-view',
  'plugin::content-manager.components.configure-layout',
];

/**
 * Shows a relation that leads to what a role does not read as one that it does not choose, and says why, in place of a
 * picker that offers nothing. Call it in `register()`.
 */
export function closePickers(strapi: Core.Strapi): void {
  const forms = { uid: 'plugin::content-manager.content-types', actions: ['findContentTypeConfiguration'] };
  aroundActions(strapi, forms, async (ctx, run) => {
    const answer = await run();
    const ability = abilityOf(ctx);
    if (!ARRANGE.some((action) => ability.can(action))) closeAll(strapi, readerOf(strapi, ability), ctx);
    return answer;
  });
}

interface Form extends Row {
  uid?: string;
  metadatas?: unknown;
}

function closeAll(strapi: Core.Strapi, reader: Reader, ctx: Context): void {
  const body = ctx.body as { data?: { contentType?: Form; components?: Record<string, Form> } } | undefined;
  if (!body?.data?.contentType) return;
  const close = (uid: string, form: Form): Form => ({
    ...form,
    metadatas: closed({ strapi, reader, uid }, form.metadatas),
  });
  const { contentType, components = {}, ...rest } = body.data;
  ctx.body = {
    ...body,
    data: {
      ...rest,
      contentType: close(contentType.uid ?? '', contentType),
      components: Object.fromEntries(Object.entries(components).map(([uid, form]) => [uid, close(uid, form)])),
    },
  };
}

function closed(
  { strapi, reader, uid }: { strapi: Core.Strapi; reader: Reader; uid: string },
  metadatas: unknown,
): unknown {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  if (!isRow(metadatas)) return metadatas;
  return Object.fromEntries(
    Object.entries(metadatas).map(([name, metadata]) => {
      const { type, target } = attributes[name] ?? {};
      const isOpen = type !== 'relation' || target === undefined || readsTarget(strapi, reader, target);
      if (isOpen || !isRow(metadata)) return [name, metadata];
      const edit = { ...(isRow(metadata.edit) && metadata.edit), editable: false, description: UNREAD_TARGET };
      return [name, { ...metadata, edit }];
    }),
  );
}
