type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a proxy the client's address and scheme come from X-Forwarded-*; elsewhere those headers could be forged.
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  app: { keys: env.array('APP_KEYS') },
  webhooks: { populateRelations: false },
});
