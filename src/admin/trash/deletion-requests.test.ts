import { expect, it } from 'vitest';
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
