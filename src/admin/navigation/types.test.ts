import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledInSchema } from './messages';
import { SINGLE } from './sections';
import { GROUPS, menuTitle } from './types';

interface Schema {
  kind: string;
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
}

const apis = path.resolve(__dirname, '../../api');
const schemaOf = (context: string, type: string): Schema =>
  JSON.parse(readFileSync(path.join(apis, context, 'content-types', type, 'schema.json'), 'utf8')) as Schema;
const visible = readdirSync(apis).flatMap((context) => {
  const folder = path.join(apis, context, 'content-types');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((type) => {
      return schemaOf(context, type).pluginOptions?.['content-manager']?.visible !== false;
    })
    .map((type) => ({ context, type, kind: schemaOf(context, type).kind }));
});
const groups = GROUPS as Record<string, { title: readonly string[]; types: Record<string, readonly string[]> }>;

// The menu cuts what is longer.
const WIDTH = 26;

describe('menuTitle', () => {
  it.each(visible)('gives $context $type a short name in both languages', ({ context, type, kind }) => {
    expect(SINGLE.includes(`api::${context}.${type}`)).toBe(kind === 'singleType');
    const group = groups[context];
    const names = group?.types[type];
    expect(names, `add ${context}.${type} to src/admin/navigation/types.ts`).toHaveLength(2);
    for (const [language, name] of (names ?? []).entries()) {
      expect(`${group?.title[language]} · ${name}`.length).toBeLessThanOrEqual(WIDTH);
    }
    expect(menuTitle(`api::${context}.${type}`, 'x')).toBe(`${group?.title[0]} · ${names?.[0]}`);
  });

  it.each(visible)('gives the list of $context $type its headline', ({ context, type }) => {
    expect(calledInSchema(context, type)).toBe(schemaOf(context, type).info.displayName);
  });

  it('names a type that it does not know by its own name', () => {
    expect(menuTitle('api::archive.box', 'Box')).toBe('Archive · Box');
  });

  it('leaves the types of plugins alone', () => {
    expect(menuTitle('plugin::users-permissions.user', 'User')).toBeNull();
  });
});
