import type { Context, Next } from 'koa';
import { AppError } from '../errors/app-error';
import { isGraphqlPath } from '../http/graphql-path';
import { isLanguageTag, languageFor } from '../languages/language-tags';

/**
 * The step after authentication that reads `locale` in the address of the public API: any language tag is answered in
 * the nearest language of the platform, and the header Content-Language says in which. Writes of editors come through
 * other doors, which take the platform's own languages only. GraphQL has the same in its own schema.
 * @throws AppError `invalid_input` for what is no language tag
 */
export async function negotiateLanguage(ctx: Context, next: Next): Promise<unknown> {
  const { type } = (ctx.state as { route?: { info?: { type?: string } } }).route?.info ?? {};
  const { locale } = ctx.query as { locale?: unknown };
  if (type !== 'content-api' || isGraphqlPath(ctx.path) || locale === undefined) return next();
  if (!isLanguageTag(locale)) {
    throw new AppError('invalid_input', 'locale: Expected a language tag such as de or de-AT.', { path: ['locale'] });
  }
  const language = languageFor(locale);
  ctx.query.locale = language;
  ctx.set('Content-Language', language);
  return next();
}
