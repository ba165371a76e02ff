import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../types/openapi';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { frontendTypes, type OpenApiDocument } from '../support/generated/frontend-types';
import { ROWS_FILE, rowTypes } from '../support/generated/row-types';

const root = path.resolve(__dirname, '../..');

type Experts = paths['/experts/consultants']['get']['responses'][200]['content']['application/json'];

describe('the types of frontends', () => {
  let app: TestApp;
  let files: Record<string, string>;
  beforeAll(async () => {
    app = await bootApp(EVERYTHING, { JOBS: 'off' });
    const served = (await app.http.get('/openapi.json').expect(200)).body as OpenApiDocument;
    files = { ...(await frontendTypes(served)), [ROWS_FILE]: rowTypes(app.strapi) };
  });
  afterAll(() => app?.stop());

  it.each(['types/openapi.json', 'types/openapi.d.ts', ROWS_FILE])(
    '%s is what the application says (npm run types)',
    (file) => {
      const committed = readFileSync(path.join(root, file), 'utf8');
      // Not toBe: a difference of two texts of this size takes minutes to print.
      expect(committed === files[file], `${file} is out of date: npm run types writes it anew`).toBe(true);
    },
  );

  it('tell nothing of where they were made', () => {
    expect(files['types/openapi.json']).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it('fit what is served', async () => {
    const { body } = await app.http.get('/api/experts/consultants').expect(200);
    const { data }: Experts = body as Experts;
    expect(data).toEqual([]);
  });
});
