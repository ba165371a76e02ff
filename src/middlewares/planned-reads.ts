import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerAtOnce } from '../shared/reads/answer-at-once';

/** What is read again and again in one shape is answered by its plan, without the way to it. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next) =>
    answerAtOnce(strapi, ctx, next);
