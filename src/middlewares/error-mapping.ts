import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { describeError } from '../shared/errors/describe-error';
import { answerError, completeErrorAnswer } from '../shared/http/answer-error';

/** The one place where errors become answers; stands inside `strapi::errors`, which would know no codes. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const described = describeError(error);
      if (described.unexpected) strapi.log.error(error);
      answerError(ctx, described);
      return;
    }
    completeErrorAnswer(ctx);
  };
