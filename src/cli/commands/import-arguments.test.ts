import { describe, expect, it } from 'vitest';
import { openSource } from '../../legacy/source/open-source';
import { readImportArguments } from './import-arguments';

const NOWHERE = 'postgres://x:secret@localhost:1/x';

/** What the command does before it loads the platform. */
async function open(args: string[]): Promise<void> {
  const read = readImportArguments(args);
  if (read !== 'help') await (await openSource(read.from)).close();
}

describe('npm run import refuses, with one sentence that tells no password,', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown system', ['wordpress', '--from', 'sqlite:x.db'], /The first argument is one of magnetiq/],
    ['no source', ['magnetiq'], /Say with --from/],
    ['an option that there is not', ['magnetiq', '--fromm', 'x'], /Unknown option/],
    ['a file that is not there', ['magnetiq', '--from', 'sqlite:nowhere.db'], /There is no file nowhere.db/],
    ['an address of something else', ['magnetiq', '--from', 'mysql://x'], /is neither sqlite/],
    ['a password that cuts its address short', ['magnetiq', '--from', 'postgres://x:secret#1@h/x'], /a valid postgres/],
    ['an address without a scheme', ['magnetiq', '--from', 'x:secret@h/x'], /The address after --from is neither/],
    ['an address that is no option', ['magnetiq', 'postgres://x:secret@h/x'], /Only one system/],
    ['a variable that is not set', ['magnetiq', '--from', 'env:NO_SUCH_ADDRESS'], /NO_SUCH_ADDRESS is not set/],
    ['an address of another database', ['magnetiq', '--from', 'mysql://x:secret@h/x'], /is neither sqlite/],
    [
      'a certificate that is not there',
      ['magnetiq', '--from', `${NOWHERE}?sslrootcert=/none`],
      /cannot be read: ENOENT/,
    ],
    [
      'a side that there is not',
      ['magnetiq', '--from', 'sqlite:x.db', '--prefer', 'mine'],
      /--prefer is source or platform/,
    ],
    [
      'an answer to collisions that there is not',
      ['magnetiq', '--from', 'sqlite:x.db', '--on-collision', 'x'],
      /--on-collision is one of reject, rename, prefix/,
    ],
    ['a server that does not answer', ['magnetiq', '--from', NOWHERE], /cannot be read: connect/],
  ])('%s', async (_name, args, sentence) => {
    const refusal = await open(args).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toMatch(/secret|\n/);
  });

  it('and is told how it is called', () => {
    expect(readImportArguments(['--help'])).toBe('help');
  });
});
