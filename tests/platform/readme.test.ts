import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createExpert, createOffering } from '../support/builders/expert';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.tmp/readme');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

interface Expert {
  company: string;
  locale: string;
  offerings?: { slug: string; priceCents: number }[];
}

/** What the README's example declares. */
interface Frontend {
  clientOf(url: string): {
    GET(
      address: string,
      options: object,
    ): Promise<{ error?: { error: { details: { code: string } } }; response: Response }>;
  };
  expertsFor(url: string, offering: string): Promise<{ data: Expert[]; meta: { pagination: object } }>;
}

/** The example as the README shows it, in a file of its own beside the types; `more` follows it. */
function writeExample(name: string, more = ''): string {
  const [, shown] = /```ts\n(import createClient[\s\S]*?)```/.exec(readme) ?? [];
  if (!shown) throw new Error('The README shows no client.');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  const text = shown.replace("'./types/openapi'", "'../../types/openapi'");
  writeFileSync(file, `${text}\n${more}\nexport { clientOf, expertsFor };\n`);
  return file;
}

/** What the compiler says of a file, set as frontends set it. */
function complaintsOf(file: string): string[] {
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

let app: TestApp;
let frontend: Frontend;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  const [ada, bob] = [await createExpert(app, { company: 'Works' }), await createExpert(app, { company: 'Other' })];
  await createExpert(app, { company: 'Third' });
  await createOffering(app, ada, { slug: 'advice' });
  await createOffering(app, bob, { slug: 'strategy' });
  frontend = (await import(/* @vite-ignore */ writeExample('client.ts'))) as Frontend;
});
afterAll(() => app.stop());

describe('the README', () => {
  it.each(['npm ci && npm run quickstart', 'npm ci && npm test'])('has a line of its own to copy: %s', (command) => {
    expect(readme.split('\n')).toContain(command);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  it('makes a new key for each operation: whoever copies one shares it with others', () => {
    const keys = [...readme.matchAll(/idempotency-key: ([^"\s]+)"/gi)].map(([, key]) => key);
    expect([...new Set(keys)]).toEqual(['$(uuidgen)']);
  });
});

describe('its client, as it stands there', () => {
  it('fits the types, which know what there is not', () => {
    expect(complaintsOf(writeExample('typed.ts'))).toEqual([]);
    const wrong = [
      "clientOf('').GET('/experts/nobody', {});",
      "clientOf('').GET('/experts/consultants', { params: { query: { where: { slug: 'a' } } } });",
      "expertsFor('', 'a').then(({ data }) => data[0]?.shoeSize);",
    ];
    expect(complaintsOf(writeExample('wrong.ts', wrong.join('\n')))).toHaveLength(wrong.length);
  }, 120_000);

  it('filters through relations, populates, sorts and pages', async () => {
    const { data, meta } = await frontend.expertsFor(app.url, 'strategy');
    const found = data.map(({ company, locale, offerings }) => [company, locale, offerings?.map(({ slug }) => slug)]);
    expect(found).toEqual([
      ['Works', 'de', ['advice']],
      ['Other', 'de', ['strategy']],
    ]);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 10, pageCount: 1, total: 2, next: null });
    expect((await frontend.expertsFor(app.url, 'nowhere')).data).toHaveLength(1);
  });

  it('reads a refusal by its code', async () => {
    const { error, response } = await frontend.clientOf(app.url).GET('/experts/consultants', {
      params: { query: { filters: { company: { $nope: 1 } } } },
    });
    expect([response.status, error?.error.details.code]).toEqual([400, 'invalid_input']);
  });
});
