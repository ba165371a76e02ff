import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportPersonalData } from '../../api/accounts/public';
import { AppError } from '../../shared/errors/app-error';
import type { Command } from '../command';
import { assertNewFile } from './report-file';

const HELP = `npm run personal-data -- --email <address> --to <file>
Writes everything personal that the platform holds of who has this address to a new file, as JSON: the account, and by type
the records that are theirs, in all languages, drafts and deleted ones too. What is encrypted is opened: keep the file safe.
Exits 1 where nothing is held of the person, or the file exists.`;

interface Arguments {
  email: string;
  to: string;
}

function wrong(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { email: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function readArguments(args: string[]): Arguments | 'help' {
  const { email, to, help } = parse(args).values;
  if (help) return 'help';
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email.trim())) throw wrong('Say with --email whose data it is.');
  if (to === undefined || to === '') throw wrong('Say with --to which file it goes to.');
  assertNewFile(to);
  return { email, to };
}

/** All of it or nothing, for nobody else to read, and never over a file that came to be meanwhile. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text, { flag: 'wx', mode: 0o600 });
    linkSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** `npm run personal-data`: writes what the platform holds of one person, for that person. */
export const personalDataCommand: Command = async (args, { withApplication, say, complain }) => {
  const request = readArguments(args);
  if (request === 'help') return say(HELP);
  await withApplication(async (strapi) => {
    const { email, to } = request;
    const data = await exportPersonalData(strapi, email);
    writeWhole(to, `${JSON.stringify(data, null, 2)}\n`);
    const types = Object.values(data.records);
    const count = types.reduce((sum, records) => sum + records.length, 0);
    say(`${count} records of ${types.length} types are in ${to}.`);
    if (data.account !== null && !data.isConfirmed) {
      complain(
        'The account with this address never confirmed it: somebody else may have it, what it owns is left out.',
      );
    }
  });
};
