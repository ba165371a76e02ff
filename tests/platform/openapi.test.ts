import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';

interface Operation {
  summary?: string;
  parameters: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { properties: Record<string, object> } }> };
  responses: Record<string, object>;
  security: object[];
}

describe('the OpenAPI document', () => {
  let app: TestApp;
  let paths: Record<string, Record<string, Operation>>;
  let text: string;
  beforeAll(async () => {
    app = await bootApp();
    const response = await app.http.get('/openapi.json').expect(200);
    paths = response.body.paths;
    text = response.text;
  });
  afterAll(() => app?.stop());

  it('describes a booking request by its contract', () => {
    const hold = paths['/bookings']?.post;
    expect(Object.keys(hold?.requestBody?.content['application/json']?.schema.properties ?? {})).toEqual(['data']);
    expect(Object.keys(hold?.responses ?? {})).toEqual(expect.arrayContaining(['201', '409', '429']));
    expect(hold?.parameters.map((parameter) => parameter.name)).toContain('Idempotency-Key');
  });

  it('says who may call', () => {
    expect(paths['/bookings']?.post?.security).toContainEqual({});
    expect(paths['/bookings']?.get?.security).toEqual([{ bearerAuth: [] }]);
  });

  it('leaves out what nobody may call', () => {
    for (const path of ['/users', '/users/{id}', '/users-permissions/roles', '/content-type-builder/content-types']) {
      expect(paths).not.toHaveProperty([path]);
    }
    expect(paths).toHaveProperty(['/users/me']);
  });

  it('covers every route that the public and members may call', () => {
    const routes = [
      '/bookings/slots',
      '/bookings/{documentId}/cancel',
      '/experts/consultants',
      '/billing/coupons/check',
      '/auth/local',
    ];
    for (const route of routes) expect(Object.keys(paths)).toContain(route);
  });

  it('refers only to what it holds', () => {
    const document = JSON.parse(text) as { components: Record<string, Record<string, object>> };
    const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? ''));
    expect(references.size).toBeGreaterThan(0);
    for (const reference of references) {
      const [root, components, kind = '', name = ''] = reference.split('/');
      expect([root, components], reference).toEqual(['#', 'components']);
      expect(document.components[kind]).toHaveProperty([name]);
    }
  });

  it('has a page whose parts all come from this server and need no inline script', async () => {
    const page = await app.http.get('/docs').expect(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts.length).toBe(4);
    for (const part of parts) await app.http.get(part).expect(200);
    expect(page.text).not.toMatch(/<script>|onload=/);
    await app.http.get('/docs/package.json').expect(404);
  });
});
