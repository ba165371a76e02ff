import { closeSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { exportPersonalData } from '../../api/accounts/public';
import type { Command } from '../command';
import { mailboxArgument, readOptions, wrong } from './options';
import { assertNewFile } from './report-file';

const HELP = `npm run personal-data -- --email <address> --to <file>
Writes everything personal that the platform holds of who has this address to a new file, as JSON: the account, and by type
the records that are theirs, in all languages, drafts and deleted ones too. What is encrypted is opened: keep the file safe.
Exits 1 where nothing is held of the person, or the file exists.`;

interface Arguments {
  email: string;
  to: string;
}

function readArguments(args: string[]): Arguments | 'help' {
  const { email, to, help } = readOptions(args, {
    options: { email: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } },
  }).values;
  if (help) return 'help';
  const mailbox = mailboxArgument(email, 'Say with --email whose data it is.');
  if (to === undefined || to === '') throw wrong('Say with --to which file it goes to.');
  assertNewFile(to);
  return { email: mailbox, to };
}

/** All of it or nothing, for nobody else to read, and never over a file that came to be meanwhile. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  // One that is there already is somebody else's, and stays.
  const handle = openSync(part, 'wx', 0o600);
  try {
    writeFileSync(handle, text);
    linkSync(part, file);
  } finally {
    closeSync(handle);
    rmSync(part);
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
