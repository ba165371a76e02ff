import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { productionProblems } from '../../shared/config/production-check';
import { settingsIn, withSecrets } from './environment-file';

const sample = readFileSync(path.resolve(__dirname, '../../../.env.example'), 'utf8');

describe('withSecrets', () => {
  it('fills every secret of the sample with a value that production accepts', () => {
    const settings = Object.fromEntries(settingsIn(withSecrets(sample) ?? ''));
    const secrets = productionProblems(settings).filter((problem) => /SECRET|SALT|KEY/.test(problem));
    expect(secrets.filter((problem) => !problem.startsWith('STRIPE'))).toEqual([]);
  });

  it('gives no two installations the same', () => {
    expect(withSecrets(sample)).not.toBe(withSecrets(sample));
  });

  it('keeps what is set, and adds only what is missing', () => {
    const text = withSecrets('JWT_SECRET=mine\nPORT=4000\n') ?? '';
    expect(settingsIn(text).get('JWT_SECRET')).toBe('mine');
    expect(settingsIn(text).get('PORT')).toBe('4000');
    expect(settingsIn(text).get('APP_KEYS')).toMatch(/^[0-9a-f]{48},[0-9a-f]{48}$/);
  });

  it('has nothing left to do after it was done', () => {
    expect(withSecrets(withSecrets(sample) ?? '')).toBeNull();
  });
});

describe('.env.example', () => {
  it('names every variable that config/ reads', () => {
    const folder = path.resolve(__dirname, '../../..');
    const files = [
      'config/magnetiq.ts',
      'config/server.ts',
      'config/admin.ts',
      'config/database.ts',
      'config/plugins.ts',
      'config/middlewares.ts',
      'config/logger.ts',
      'config/modules.ts',
      'src/shared/config/upload-config.ts',
    ];
    const read = files.flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\benv(?:\.\w+)?\(\s*'([A-Z0-9_]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const named = new Set([...sample.matchAll(/^#?\s*([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]));
    expect([...new Set(read)].filter((name) => !named.has(name))).toEqual([]);
  });
});
