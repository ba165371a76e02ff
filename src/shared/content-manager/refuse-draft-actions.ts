import type { Core } from '@strapi/strapi';
import { modelsOf } from '../documents/model';
import { AppError } from '../errors/app-error';

const CONTROLLERS = ['collection-types', 'single-types'] as const;
const ACTIONS: readonly string[] = ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'];

type Action = (ctx: { params: { model?: string } }, ...rest: unknown[]) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  extend(uid: string, change: (controller: Controller) => Controller): unknown;
}

/** Refuses to publish what has no drafts; Strapi's content manager would fail. Call it in `register()`. */
export function refuseDraftActions(strapi: Core.Strapi): void {
  const guarded =
    (action: Action): Action =>
    (ctx, ...rest) => {
      const model = modelsOf(strapi)(ctx.params.model ?? '');
      if (model && !model.options?.draftAndPublish) {
        throw new AppError('invalid_input', 'Records of this type have no drafts: what is saved is in use at once.');
      }
      return action(ctx, ...rest);
    };
  const controllers = strapi.get('controllers') as Controllers;
  for (const name of CONTROLLERS) {
    controllers.extend(`plugin::content-manager.${name}`, (controller) => {
      const actions = Object.entries(controller).filter(([action]) => ACTIONS.includes(action));
      return { ...controller, ...Object.fromEntries(actions.map(([key, action]) => [key, guarded(action)])) };
    });
  }
}
