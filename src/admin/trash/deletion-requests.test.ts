import { expect, it, vi } from 'vitest';
import { isDeletion, lastDeletion, noticingDeletions } from './deletion-requests';

const TYPES = '/content-manager/collection-types/api::content.page';

it.each([
  [`${TYPES}/abc?locale=*`, 'DELETE', true],
  ['http://x.test/content-manager/single-types/api::system.platform-settings', 'DELETE', true],
  [`${TYPES}/actions/bulkDelete`, 'POST', true],
  [`${TYPES}/actions/bulkPublish`, 'POST', false],
  [`${TYPES}/abc`, 'PUT', false],
  ['/upload/files/7', 'DELETE', false],
])('%s %s: %s', (address, method, is) => expect(isDeletion(address, method)).toBe(is));

it('notices what was deleted, and not what was refused', async () => {
  const answers = [409, 200];
  const send = noticingDeletions(() =>
    Promise.resolve(new Response(null, { status: answers.shift() ?? 200, headers: { 'X-Request-Id': 'r1' } })),
  );
  await send(`${TYPES}/abc`, { method: 'DELETE' });
  expect(lastDeletion()).toBeNull();
  await send(`${TYPES}/abc`, { method: 'DELETE' });
  expect(lastDeletion()).toBe('r1');
});

it('lets the form of what was deleted learn of it when the page has gone', async () => {
  vi.useFakeTimers();
  const location = { pathname: '/admin/content-manager/collection-types/api::content.page/abc' };
  vi.stubGlobal('window', { location });
  const answers = [200, 404, 404];
  const send = noticingDeletions(() => Promise.resolve(new Response(null, { status: answers.shift() ?? 200 })));
  await send(`${TYPES}/abc?locale=*`, { method: 'DELETE' });
  let known = false;
  const asked = send(`${TYPES}/abc?locale=en`).then(() => (known = true));
  await vi.advanceTimersByTimeAsync(500);
  expect(known).toBe(false);
  location.pathname = '/admin/content-manager/collection-types/api::content.page';
  await vi.advanceTimersByTimeAsync(100);
  await asked;
  // Whoever opens it later is told at once.
  await send(`${TYPES}/abc?locale=en`);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
