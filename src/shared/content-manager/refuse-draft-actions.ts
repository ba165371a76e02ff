import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { modelsOf } from '../models/model';
import { aroundActions } from '../strapi/core/controllers';

const ACTIONS = {
  'collection-types': ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'],
  'single-types': ['publish', 'unpublish', 'discard'],
} as const;

/** Refuses to publish what has no drafts; Strapi's content manager would fail. Call it in `register()`. */
export function refuseDraftActions(strapi: Core.Strapi): void {
  for (const [name, actions] of Object.entries(ACTIONS)) {
    aroundActions(strapi, { uid: `plugin::content-manager.${name}`, actions }, (ctx, run) => {
      const model = modelsOf(strapi)((ctx.params as { model?: string }).model ?? '');
      if (model && !model.options?.draftAndPublish) {
        throw new AppError('invalid_input', 'Records of this type have no drafts: what is saved is in use at once.');
      }
      return run();
    });
  }
}
