/**
 * Actions of Strapi's plugins that check no ownership, or are tools of the house: whoever has one reads or takes over
 * any account, lists or deletes any file, sends mail in the house's name. Nobody calls them over the API, whatever box
 * an operator ticks.
 */
const CLOSED: readonly RegExp[] = [
  /^plugin::users-permissions\.(user\.(find|findOne|create|update|destroy|count)$|role\.|permissions\.)/,
  /^plugin::upload\.content-api\.(find|findOne|findPage|destroy)$/,
  /^plugin::(email|content-type-builder)\./,
  /^admin::/,
];

/** What an API token may do besides what everybody may. */
const OF_TOKENS: readonly string[] = ['plugin::upload.content-api.upload', 'plugin::i18n.locales.listLocales'];

/** Whether an action is closed to every caller of the API. */
export function isClosed(action: string): boolean {
  return CLOSED.some((pattern) => pattern.test(action));
}

/** Whether a token may call an action; `everybody` are the actions that contexts declared for the public. */
export function isOpenToTokens(action: string, everybody: ReadonlySet<string>): boolean {
  return !isClosed(action) && (everybody.has(action) || OF_TOKENS.includes(action));
}
