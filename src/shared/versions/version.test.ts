import { describe, expect, it } from 'vitest';
import { entityTag, versionOf, versionsIn } from './version';

const AT = '2026-01-31T09:00:00.000Z';

describe('a version', () => {
  it.each([AT, '2026-01-31T10:00:00+01:00', new Date(AT), Date.parse(AT)])('is the same instant in %s', (updatedAt) =>
    expect(versionOf(updatedAt)).toBe(AT),
  );
  it.each([undefined, null, '', 'yesterday', {}, new Date(Number.NaN)])('is none in %s', (updatedAt) =>
    expect(versionOf(updatedAt)).toBeUndefined(),
  );
});

describe('the versions of a request', () => {
  it.each([
    [{ header: entityTag(AT) }, [AT]],
    [{ header: `W/"${AT}"` }, [AT]],
    [{ header: `"${AT}", "2026-02-01T00:00:00Z"` }, [AT, '2026-02-01T00:00:00.000Z']],
    [{ body: AT }, [AT]],
    [{ header: entityTag(AT), body: '2020-01-01' }, [AT]],
    [{ header: '*', body: AT }, undefined],
    [{}, undefined],
    [{ header: '', body: null }, undefined],
  ])('%j: %j', (sent, versions) => expect(versionsIn(sent)).toEqual(versions));

  it.each([
    [{ header: '"v1"' }, 'If-Match'],
    [{ body: 7.5e20 }, 'version'],
    [{ body: { at: AT } }, 'version'],
  ])('%j is refused at %s', (sent, path) => {
    expect(() => versionsIn(sent)).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        details: expect.objectContaining({ errors: [expect.objectContaining({ path: [path] })] }),
      }),
    );
  });
});
