type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a proxy the client's address and scheme come from X-Forwarded-*; elsewhere those headers could be forged.
  // Proxies append to X-Forwarded-For: what stands before the entries of one's own proxies is the client's own claim.
  proxy: { koa: env.bool('TRUST_PROXY', false), maxIpsCount: env.int('TRUST_PROXY_COUNT', 1) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  app: { keys: env.array('APP_KEYS') },
  // A transfer token would read and replace every account; backups are the database's, moves are `npm run import`.
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
});
