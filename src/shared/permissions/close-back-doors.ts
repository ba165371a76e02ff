import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { AppError, errorsOn } from '../errors/app-error';
import { sentBody } from '../http/sent-body';
import { aroundActions } from '../strapi/core/controllers';

const ATTACHING = ['ref', 'refId', 'field'] as const;

/** An upload that names a record would become part of it past all its rules. */
function refuseAttaching(ctx: Context): void {
  const body = sentBody(ctx) as object;
  const sent = ATTACHING.filter((name) => name in body);
  if (sent.length === 0) return;
  throw new AppError('invalid_input', 'An upload is not put into a record; save the record with the file instead.', {
    errors: errorsOn(sent, 'Leave it out.'),
  });
}

/** Who uploads over the API owns no file, so there is none to replace or rename. */
function refuseReplacing(ctx: Context): void {
  if (ctx.query.id === undefined) return;
  throw new AppError('forbidden', 'A file is replaced or renamed in the media library.', { path: 'id' });
}

function requireMailSettings(ctx: Context): void {
  const { userAbility } = ctx.state as { userAbility?: { can(action: string): boolean } };
  if (userAbility?.can('plugin::email.settings.read')) return;
  throw new AppError('forbidden', 'Mails of any text to anybody are for those who look after the mail settings.');
}

/** Closes what Strapi's plugins let every caller of theirs do. Call it in `register()`. */
export function closeBackDoors(strapi: Core.Strapi): void {
  aroundActions(strapi, { uid: 'plugin::upload.content-api', actions: ['upload'] }, (ctx, run) => {
    refuseReplacing(ctx);
    refuseAttaching(ctx);
    return run();
  });
  aroundActions(strapi, { uid: 'plugin::upload.admin-upload', actions: ['upload'] }, (ctx, run) => {
    refuseAttaching(ctx);
    return run();
  });
  aroundActions(strapi, { uid: 'plugin::email.email', actions: ['send'] }, (ctx, run) => {
    requireMailSettings(ctx);
    return run();
  });
}
