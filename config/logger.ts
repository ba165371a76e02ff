import { logFormat } from '../src/shared/logging/log-format';

type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  level: env('LOG_LEVEL', 'http'),
  format: logFormat(env('LOG_FORMAT', env('NODE_ENV') === 'production' ? 'json' : 'text') === 'json' ? 'json' : 'text'),
});
