import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SchemaAttribute } from './target-fit';

const source = path.resolve(__dirname, '../../../src');
const USER = 'extensions/users-permissions/content-types/user/schema.json';

export interface SchemaFile {
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, SchemaAttribute>;
}

/** The schema of a type of ours, read without a boot; null for Strapi's own, and for what does not exist. */
export function schemaOf(uid: string): SchemaFile | null {
  const [, context, type] = /^api::([\w-]+)\.([\w-]+)$/.exec(uid) ?? [];
  const file = uid === 'plugin::users-permissions.user' ? USER : `api/${context}/content-types/${type}/schema.json`;
  const full = path.join(source, file);
  return existsSync(full) ? (JSON.parse(readFileSync(full, 'utf8')) as SchemaFile) : null;
}

/** Every type that has a schema in this repository. */
export function schemaUids(): string[] {
  const contexts = readdirSync(path.join(source, 'api'));
  return contexts.flatMap((context) => {
    const folder = path.join(source, 'api', context, 'content-types');
    return existsSync(folder) ? readdirSync(folder).map((type) => `api::${context}.${type}`) : [];
  });
}
