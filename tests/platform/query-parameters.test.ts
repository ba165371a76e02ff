import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';

interface Operation {
  parameters: { name: string; in: string; style?: string; schema: { properties?: Record<string, object> } }[];
  security: object[];
}

let app: TestApp;
let ada: Member;
let paths: Record<string, { get?: Operation; post?: Operation; put?: Operation; delete?: Operation }>;

beforeAll(async () => {
  app = await bootApp();
  ada = await createMember(app);
  for (let times = 0; times < 3; times += 1) await createExpert(app);
  ({ paths } = (await app.http.get('/openapi.json')).body as { paths: typeof paths });
});
afterAll(() => app.stop());

const refusal = async (path: string) => {
  const { status, body } = await ada.get(`/api${path}`);
  return [status, body.error?.details.errors.map((error: { path: string[] }) => error.path.join('.'))] as const;
};

describe('a query parameter that an operation does not know', () => {
  it.each([
    ['/experts/consultants?where[slug]=a', 'where'],
    ['/experts/consultants?filter[slug]=a', 'filter'],
    ['/experts/consultants?page=2', 'page'],
    ['/experts/consultants?limit=2', 'limit'],
    ['/experts/consultants?constructor=1', 'constructor'],
    ['/experts/consultants/x?sort=slug', 'sort'],
    ['/bookings?page=2', 'page'],
    ['/bookings/slots?offering=a&from=2026-01-01&to=2026-01-02&tz=UTC', 'tz'],
    ['/accounts/my/addresses?pageSize=2', 'pageSize'],
    ['/accounts/my/account?fields=email', 'fields'],
    ['/users/me?filters[id]=1', 'filters'],
    ['/auth/sessions?user=1', 'user'],
  ])('is refused with its name: %s', async (path, name) => {
    expect(await refusal(path)).toEqual([400, [name]]);
  });

  it('says how pages are asked for', async () => {
    const { body } = await app.http.get('/api/experts/consultants?pageSize=2').expect(400);
    expect(body.error.message).toContain('pagination[pageSize]');
  });

  it('is refused where something is written too, before it is', async () => {
    const data = { line1: 'A', city: 'B', country: 'DE', postalCode: '1' };
    const { body } = await ada.post('/api/accounts/my/addresses?dryRun=true', data).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['dryRun']);
    expect((await ada.get('/api/accounts/my/addresses')).body.data).toEqual([]);
    await app.http.post('/api/auth/local?next=/x').send({ identifier: 'a', password: 'b' }).expect(400);
  });

  it('is refused by every operation of the document', async () => {
    const taken: string[] = [];
    for (const [path, { get }] of Object.entries(paths)) {
      // What providers and mail programs put into their addresses is theirs.
      if (!get || path.endsWith('/callback') || path === '/auth/email-confirmation') continue;
      const [status, names] = await refusal(`${path.replaceAll(/\{\w+\}/g, 'x')}?where[a]=1`);
      if (status !== 400 || !names?.includes('where')) taken.push(`${path}: ${status}`);
    }
    expect(taken).toEqual([]);
    await app.http.get('/api/auth/email-confirmation?confirmation=x&utm_source=mail').expect(400);
  });

  it('is none that the document names', async () => {
    const refused: string[] = [];
    for (const [path, { get }] of Object.entries(paths)) {
      const named = (get?.parameters ?? []).filter((parameter) => parameter.in === 'query');
      if (named.length === 0) continue;
      const query = named.map(({ name }) => `${name}=en`).join('&');
      const { body } = await ada.get(`/api${path.replaceAll(/\{\w+\}/g, 'x')}?${query}`);
      const errors = (body.error?.details?.errors ?? []) as { message: string }[];
      for (const { message } of errors) if (/ is not known here/.test(message)) refused.push(`${path}: ${message}`);
    }
    expect(refused).toEqual([]);
  });
});

describe('pages', () => {
  const lists = () =>
    Object.entries(paths).filter(([, { get }]) => get?.parameters.some(({ name }) => name === 'pagination'));

  it('are asked for in one way by every list', async () => {
    expect(lists().length).toBeGreaterThan(80);
    for (const [path, { get }] of lists()) {
      const parameter = get?.parameters.find(({ name }) => name === 'pagination');
      expect([path, parameter?.style]).toEqual([path, 'deepObject']);
      expect(Object.keys(parameter?.schema.properties ?? {})).toEqual(expect.arrayContaining(['page', 'pageSize']));
      if (path === '/bookings/slots/search') continue;
      const { status, body } = await ada.get(`/api${path}?pagination[page]=2&pagination[pageSize]=1`);
      expect([path, status]).toEqual([path, 200]);
      expect(body.meta.pagination).toEqual({
        page: 2,
        pageSize: 1,
        pageCount: expect.any(Number),
        total: expect.any(Number),
        next: body.meta.pagination.next,
      });
      expect(body.meta.pagination.next === null || typeof body.meta.pagination.next === 'string').toBe(true);
      const properties = ['page', 'pageSize', 'withCount', 'after'];
      expect(Object.keys(parameter?.schema.properties ?? {}).sort()).toEqual(properties.sort());
      const { body: uncounted } = await ada.get(`/api${path}?pagination[withCount]=false`);
      expect(uncounted.meta.pagination).toMatchObject({ page: 1, pageSize: 25 });
      expect(uncounted.meta.pagination).not.toHaveProperty('total');
    }
  });

  it('are cut where they say', async () => {
    const { body } = await app.http
      .get('/api/experts/consultants?pagination[page]=2&pagination[pageSize]=2')
      .expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3, next: null });
  });

  it.each([
    'page=0',
    'page=1e21',
    'page=1.5',
    'page=x',
    'pageSize=-5',
    'pageSize=0',
    'start=1e21',
    'start=-1',
    'limit=1e9',
  ])('of Strapi’s lists are refused with %s, which it would take for another', async (asked) => {
    const [name = '', value] = asked.split('=');
    const { status, body } = await app.http.get(`/api/experts/consultants?pagination[${name}]=${value}`);
    expect([status, body.error.details.errors[0].path]).toEqual([400, ['pagination', name]]);
  });

  it('may be as large as a list gives', async () => {
    for (const asked of ['pageSize]=-1', 'limit]=-1', 'start]=0', 'page]=9999999'])
      await app.http.get(`/api/experts/consultants?pagination[${asked}`).expect(200);
  });

  it.each(['pagination[page]=0', 'pagination[pageSize]=1000', 'pagination[start]=1', 'pagination=2'])(
    'of one’s own are refused with %s',
    async (query) => {
      const [status, names] = await refusal(`/accounts/my/addresses?${query}`);
      expect(status).toBe(400);
      expect(names?.[0]).toContain('pagination');
    },
  );
});
