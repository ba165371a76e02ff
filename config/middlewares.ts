export default [
  'global::request-context',
  'global::request-log',
  'strapi::errors',
  'global::error-mapping',
  'strapi::security',
  'strapi::cors',
  'global::rate-limit',
  'strapi::query',
  { name: 'strapi::body', config: { includeUnparsed: true, jsonLimit: '1mb' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: './public/favicon.png' } },
  'strapi::public',
];
