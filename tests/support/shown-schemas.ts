import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const api = path.resolve(__dirname, '../../src/api');

interface Schema {
  uid: string;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { type: string; enum?: string[]; private?: boolean; target?: string; regex?: string }>;
}

/** The schemas of the types that the content manager shows. */
export function shownSchemas(): Schema[] {
  return readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'schema.json')
    .map((name) => {
      const schema = JSON.parse(readFileSync(path.join(api, name), 'utf8')) as Schema & {
        info: { singularName: string };
      };
      return { ...schema, uid: `api::${name.split(path.sep)[0]}.${schema.info.singularName}` };
    })
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false);
}
