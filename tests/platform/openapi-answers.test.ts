import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { newFile, removeFiles } from '../support/legacy/exported';
import { SYSTEMS } from '../support/legacy/facts';
import { generateDatabase } from '../support/legacy/generate';
import { importedFrom } from '../support/legacy/imported';
import { HASH, PASSWORD } from '../support/legacy/magnetiq-office';
import { writeSqliteDatabase } from '../support/legacy/sqlite-database';

type Answer = { content?: Record<string, { schema: object }> };
type Operation = { responses: Record<string, Answer | undefined>; security: object[] };

interface Document {
  paths: Record<string, Record<string, Operation | undefined>>;
}

let app: TestApp;
let document: Document;
let ajv: Ajv2020;
/** Lists that had something in them. */
const filled = new Set<string>();

/** Tokens of some members whose records came with the imported databases. */
async function memberTokens(): Promise<string[]> {
  const users = app.strapi.db.connection('up_users');
  const ids = (await users.clone().select('id').limit(6)) as { id: number }[];
  const members = ids.map(({ id }) => id);
  await users.clone().whereIn('id', members).update({ password: HASH, confirmed: true, blocked: false });
  const emails = (await users.clone().whereIn('id', members).select('email')) as { email: string }[];
  const logins = emails.map(({ email }) =>
    app.http.post('/api/auth/local').send({ identifier: email, password: PASSWORD }).expect(200),
  );
  return (await Promise.all(logins)).map(({ body }) => (body as { jwt: string }).jwt);
}

function validatorOf(path: string, status: string): ValidateFunction | undefined {
  const schema = document.paths[path]?.get?.responses[status]?.content?.['application/json']?.schema;
  // As a part of the document, so that what its parts refer to is compiled once.
  const pointer = ['paths', path, 'get', 'responses', status, 'content', 'application/json', 'schema']
    .map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  return schema && ajv.getSchema(`openapi#/${pointer}`);
}

/** What is wrong with the answers of a route, each fault once. */
async function faultsOf(path: string, { query, token }: { query: string; token?: string }): Promise<string[]> {
  const request = app.http.get(`/api${path}?${query}`);
  const { status, body } = await (token === undefined ? request : request.set('Authorization', `Bearer ${token}`));
  // A single type that nobody has written is 404.
  if (status === 404) return [];
  const validate = validatorOf(path, String(status));
  if (status !== 200 || !validate) return [`${path}?${query}: ${status}`];
  validate(body);
  const { data } = body as { data?: unknown };
  if (Array.isArray(data) && data.length > 0) filled.add(path);
  const places = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${path}?${query}: ${instancePath.replace(/\d+/g, 'n')} ${message} ${JSON.stringify(params)}`,
  );
  return [...new Set(places)];
}

/** Routes that answer without being told anything. */
const readable = (open: boolean): string[] =>
  Object.entries(document.paths)
    .filter(([path, { get }]) => get && !path.includes('{') && !ASKED.includes(path) && isOpen(get) === open)
    .map(([path]) => path);

const isOpen = ({ security }: Operation): boolean => security.some((one) => Object.keys(one).length === 0);

/** They need parameters of their own, and have tests of their own. */
const ASKED = ['/bookings/slots', '/bookings/slots/search', '/auth/email-confirmation'];

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  for (const system of SYSTEMS) {
    const file = newFile(`${system}.db`);
    writeSqliteDatabase(file, generateDatabase(system, { seed: 5, rows: 8 }));
    await importedFrom(app, system, `sqlite:${file}`);
  }
  document = (await app.http.get('/openapi.json').expect(200)).body as Document;
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'openapi');
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

describe('the answers of the API', () => {
  it.each(['locale=en', 'locale=de', 'populate=*', 'pagination[start]=0', 'pagination[withCount]=false'])(
    'are to everybody what the OpenAPI document says, with %s',
    async (query) => {
      const faults: string[] = [];
      for (const path of readable(true)) {
        faults.push(...(await faultsOf(path, { query: isNarrow(path) ? '' : query })));
      }
      expect(faults).toEqual([]);
    },
  );

  it('are to members what it says, of their own records too', async () => {
    const faults: string[] = [];
    for (const token of await memberTokens()) {
      for (const path of readable(false)) faults.push(...(await faultsOf(path, { query: '', token })));
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(filled.size).toBeGreaterThan(40);
  });
});

/** Routes of our own refuse parameters that they do not know. */
function isNarrow(path: string): boolean {
  const parameters = (document.paths[path]?.get as { parameters?: { name: string }[] } | undefined)?.parameters ?? [];
  return !parameters.some(({ name }) => name === 'populate');
}
