import { expect, it } from 'vitest';
import { formRequest } from './form-request';

const PAGE = '/content-manager/collection-types/api::content.page';
const SETTINGS = '/content-manager/single-types/api::system.platform-settings';

it.each([
  [`${PAGE}/abc?locale=de`, 'GET', { path: `${PAGE}/abc`, record: `${PAGE}/abc de`, kind: 'read' }],
  [
    `http://x.test${PAGE}/abc?plugins[i18n][locale]=de`,
    'GET',
    { path: `${PAGE}/abc`, record: `${PAGE}/abc de`, kind: 'read' },
  ],
  [`${PAGE}/abc?locale=de`, 'PUT', { path: `${PAGE}/abc`, record: `${PAGE}/abc de`, kind: 'write' }],
  [`${PAGE}/abc/actions/publish`, 'POST', { path: `${PAGE}/abc`, record: `${PAGE}/abc `, kind: 'write' }],
  [`${PAGE}/abc/actions/discard`, 'POST', { path: `${PAGE}/abc`, record: `${PAGE}/abc `, kind: 'write' }],
  [`${PAGE}/clone/abc`, 'POST', { path: `${PAGE}/abc`, record: `${PAGE}/clone/abc`, kind: 'copy' }],
  [SETTINGS, 'GET', { path: SETTINGS, record: `${SETTINGS} `, kind: 'read' }],
  [SETTINGS, 'PUT', { path: SETTINGS, record: `${SETTINGS} `, kind: 'write' }],
  ['/upload/files/7', 'PUT', { path: '/upload/files/7', record: '/upload/files/7 ', kind: 'write' }],
  ['/upload/files/7/replace', 'POST', { path: '/upload/files/7', record: '/upload/files/7 ', kind: 'write' }],
])('%s %s', (address, method, request) => expect(formRequest(address, method)).toEqual(request));

it.each([
  [PAGE, 'GET'],
  [PAGE, 'POST'],
  [`${PAGE}/abc`, 'DELETE'],
  [`${PAGE}/abc?status=published`, 'GET'],
  [`${PAGE}/actions/publish`, 'POST'],
  [`${PAGE}/actions/bulkPublish`, 'POST'],
  [`${PAGE}/abc/actions/countDraftRelations`, 'GET'],
  ['/upload/files?page=1', 'GET'],
  ['/admin/users/me', 'PUT'],
])('%s %s is none of a form', (address, method) => expect(formRequest(address, method)).toBeNull());
