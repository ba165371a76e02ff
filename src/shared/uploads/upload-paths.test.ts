import { expect, it } from 'vitest';
import { pathBelowUploads, takesFiles } from './upload-paths';

it.each([
  ['/uploads/a.png', 'a.png'],
  ['/uploads', ''],
  ['/uploads/', ''],
  ['//uploads//a.png', 'a.png'],
  ['/%75ploads/a.png', 'a.png'],
  ['/x/..%2fuploads/a.png', 'a.png'],
  ['/x/../uploads/a%20b.png', 'a b.png'],
  ['/UPLOADS/a.png', 'a.png'],
  ['/uploads\\a.png', 'a.png'],
  ['/uploads/../favicon.png', null],
  ['/uploadsx/a.png', null],
  ['/admin/uploads/a.png', null],
  ['/upload/files', null],
])('%s leads to %j', (path, below) => {
  expect(pathBelowUploads(path)).toBe(below);
});

it.each([
  ['/upload', true],
  ['/upload/files', true],
  ['/upload/files/7', true],
  ['/upload/files/7/replace', true],
  ['/api/upload', true],
  ['/admin/project-settings', true],
  ['/api/bookings', false],
  ['/upload/actions/upload-from-urls', false],
  ['/graphql', false],
])('%s takes files: %j', (path, takes) => {
  expect(takesFiles(path)).toBe(takes);
});
