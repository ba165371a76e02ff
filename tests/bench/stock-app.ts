import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies } from '../../package.json';

const root = path.resolve(__dirname, '../..');
const contexts = path.join(root, 'src/api');

/** What the public reads of it, by uid. */
export type OpenTypes = readonly `api::${string}.${string}`[];

const CONFIG = {
  admin: `({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') } })`,
  database: `({ env }) => ({ connection: env('DATABASE_URL')
  ? { client: 'postgres', connection: { connectionString: env('DATABASE_URL') } }
  : { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true } })`,
  logger: `{ level: 'error' }`,
  plugins: `({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } })`,
  server: `({ env }) => ({ host: env('HOST'), port: env.int('PORT'), app: { keys: env.array('APP_KEYS') },
  transfer: { remote: { enabled: false } },
  logger: { startup: { enabled: false }, updates: { enabled: false } } })`,
};

const INDEX = (uids: OpenTypes): string => `
const OPEN = ${JSON.stringify(uids)};
module.exports = {
  register({ strapi }) {
    strapi.customFields.register([
      { name: 'localized-text', type: 'json' }, { name: 'portable-text', type: 'json' }, { name: 'encrypted', type: 'text' },
    ]);
  },
  async bootstrap({ strapi }) {
    const locales = strapi.plugin('i18n').service('locales');
    if (!(await locales.findByCode('de'))) await locales.create({ code: 'de', name: 'German' });
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of OPEN.flatMap((uid) => [uid + '.find', uid + '.findOne'])) {
      if (!(await permissions.findOne({ where: { action } }))) await permissions.create({ data: { action, role: role.id } });
    }
  },
};`;

/**
 * Writes an application as Strapi's own generator would, into a folder inside the repository so that it finds the same
 * packages: the same content types as the platform, Strapi's default middlewares, controllers and routes for `open`, and
 * no code of ours.
 */
export function writeStockStrapi(folder: string, open: OpenTypes): void {
  const write = (file: string, text: string): void => {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  // Strapi looks for plugins among these.
  write('package.json', JSON.stringify({ name: 'stock', version: '0.0.0', dependencies }));
  write('src/index.js', INDEX(open));
  for (const [name, text] of Object.entries(CONFIG)) write(`config/${name}.js`, `module.exports = ${text};\n`);
  for (const name of ['public/uploads', 'database/migrations']) mkdirSync(path.join(folder, name), { recursive: true });
  const extensions = path.join(root, 'src/extensions');
  if (existsSync(extensions)) cpSync(extensions, path.join(folder, 'src/extensions'), { recursive: true });

  for (const context of readdirSync(contexts)) {
    const types = path.join(contexts, context, 'content-types');
    const isPlain = (file: string): boolean => !file.endsWith('.ts');
    const to = path.join(folder, 'src/api', context, 'content-types');
    if (existsSync(types)) cpSync(types, to, { recursive: true, filter: isPlain });
  }
  for (const uid of open) {
    const [context = '', name = ''] = uid.slice('api::'.length).split('.');
    for (const kind of ['Controller', 'Service', 'Router']) {
      const file = `src/api/${context}/${kind === 'Router' ? 'routes' : `${kind.toLowerCase()}s`}/${name}.js`;
      write(file, `module.exports = require('@strapi/strapi').factories.createCore${kind}('${uid}');\n`);
    }
  }
}
