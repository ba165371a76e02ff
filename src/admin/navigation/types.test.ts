import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS, menuTitle } from './types';

const apis = path.resolve(__dirname, '../../api');
const schemas = readdirSync(apis, { withFileTypes: true }).flatMap((context) => {
  const folder = path.join(apis, context.name, 'content-types');
  return (existsSync(folder) ? readdirSync(folder) : []).map((type) => {
    const schema = JSON.parse(readFileSync(path.join(folder, type, 'schema.json'), 'utf8')) as {
      info: { displayName: string };
      pluginOptions?: { 'content-manager'?: { visible?: boolean } };
    };
    return { context: context.name, type, schema };
  });
});

describe('menuTitle', () => {
  const visible = schemas.filter(({ schema }) => schema.pluginOptions?.['content-manager']?.visible !== false);

  it.each(visible)('knows $context $type by its own name, in both languages', ({ context, type, schema }) => {
    const group = (GROUPS as Record<string, { title: readonly string[]; types: Record<string, readonly string[]> }>)[
      context
    ];
    expect(group?.types[type]).toEqual([schema.info.displayName, expect.any(String)]);
    expect(menuTitle(`api::${context}.${type}`, 'x')).toBe(`${group?.title[0]} · ${schema.info.displayName}`);
  });

  it('leaves the types of plugins alone', () => {
    expect(menuTitle('plugin::users-permissions.user', 'User')).toBeNull();
  });
});
