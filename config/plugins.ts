import { uploadConfig } from '../src/shared/config/upload-config';

type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: env('JWT_SECRET'),
      register: { allowedFields: [] },
      // Logins are limited by our own middleware, which also counts over several processes.
      ratelimit: { enabled: false },
    },
  },
  i18n: { enabled: true },
  upload: uploadConfig(env),
  // The messaging context puts its outbox in this provider's place, so that Strapi's own mails leave as all others do.
  email: { config: { provider: 'nodemailer', providerOptions: { jsonTransport: true } } },
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      // Types show only where their context exposes them; automatic mutations never do (src/shared/graphql).
      shadowCRUD: true,
      depthLimit: 8,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
      landingPage: env('NODE_ENV') !== 'production',
    },
  },
});
