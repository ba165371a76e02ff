import { mediaHosts } from '../src/shared/config/upload-config';
import { noteBegin } from '../src/shared/strapi/uploads/order-of-files';
import { FILE_FIELDS } from '../src/shared/uploads/upload-paths';

type Env = typeof import('@strapi/utils').env;

const OWN_HEADERS = ['Idempotency-Key', 'If-Match', 'X-Request-Id', 'X-Manage-Token'];
const ANSWER_HEADERS = [
  'ETag',
  'X-Request-Id',
  'Idempotency-Replayed',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
];

/** Browsers may call from the own sites in production, from anywhere in development, or from what CORS_ORIGINS lists. */
function corsOrigins(env: Env): string[] {
  const listed = env.array('CORS_ORIGINS', []).filter(Boolean);
  if (listed.length > 0) return listed;
  if (env('NODE_ENV') !== 'production') return ['*'];
  return [env('SITE_URL', ''), env('PUBLIC_URL', '')]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).origin);
}

export default ({ env }: { env: Env }) => [
  'global::request-context',
  'global::request-log',
  'global::shared-reads',
  ...(env('COMPRESSION', 'on') === 'off' ? [] : ['global::compression']),
  'global::planned-reads',
  'strapi::errors',
  'global::error-mapping',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        directives: {
          'img-src': ["'self'", 'data:', 'blob:', ...mediaHosts(env)],
          'media-src': ["'self'", 'data:', 'blob:', ...mediaHosts(env)],
        },
      },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: corsOrigins(env),
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', ...OWN_HEADERS],
      expose: ANSWER_HEADERS,
      keepHeadersOnError: true,
    },
  },
  'global::rate-limit',
  'global::uploads',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      includeUnparsed: true,
      jsonLimit: '1mb',
      formidable: {
        maxFileSize: env.int('UPLOAD_MAX_MEGABYTES', 200) * 1024 * 1024,
        // What nobody asks for is not written to a disk.
        filter: ({ name }: { name?: string | null }) => FILE_FIELDS.includes(name ?? ''),
        onFileBegin: noteBegin,
      },
    },
  },
  'global::upload-form',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: './public/favicon.png' } },
  'strapi::public',
];
