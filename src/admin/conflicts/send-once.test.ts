import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../strapi/page', () => ({ aroundRequests: () => undefined }));
import { once } from './send-once';

const LIST = 'http://admin/content-manager/collection-types/api::content.testimonial';
let calls: string[];
let status: number;

const send = once(async (input, init) => {
  calls.push(`${init?.method ?? 'GET'} ${String(input)} ${String(init?.body)}`);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return new Response(JSON.stringify({ id: calls.length }), { status });
}, 40);

const save = (body: string, url = LIST, method = 'POST') => send(url, { method, body });
const both = async (...requests: Promise<Response>[]) =>
  (await Promise.all(requests)).map((response) => response.json() as Promise<unknown>);

beforeEach(() => {
  calls = [];
  status = 200;
});

it('gives two clicks one answer, the second a moment later too', async () => {
  const answers = await Promise.all(await both(save('{"a":1}'), save('{"a":1}')));
  const later = await (await save('{"a":1}')).json();
  expect([answers, later, calls.length]).toEqual([[{ id: 1 }, { id: 1 }], { id: 1 }, 1]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await save('{"a":1}');
  expect(calls).toHaveLength(2);
});

it.each([
  ['another body', () => [save('{"b":1}'), save('{"b":2}')]],
  ['another record', () => [save('{"c":1}', `${LIST}/x`, 'PUT'), save('{"c":1}', `${LIST}/y`, 'PUT')]],
  ['what is only read', () => [send(LIST), send(LIST)]],
  ['what is no form', () => [save('{}', 'http://admin/upload'), save('{}', 'http://admin/upload')]],
])('sends %s each time', async (_what, requests) => {
  await Promise.all(requests());
  expect(calls).toHaveLength(2);
});

it('sends again what was refused', async () => {
  status = 400;
  await save('{"d":1}');
  await save('{"d":1}');
  expect(calls).toHaveLength(2);
});
