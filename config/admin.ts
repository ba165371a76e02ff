type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT'), secrets: { encryptionKey: env('ENCRYPTION_KEY') } },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Logins are limited by our own middleware, which also counts over several processes.
  rateLimit: { enabled: false },
  autoOpen: false,
  // There is no frontend here to show entries in; without this word forms ask for it, and offer to set it up.
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false },
});
