import { grantSuperAdmin } from '../../api/accounts/public';
import type { Command } from '../command';
import { mailboxArgument, readOptions } from './options';

const HELP = `npm run super-admin -- --email <address> [--first-name <name>] [--last-name <name>]
Gives the role of super admin to the member of staff with this address, also where staff were imported and the
registration page is closed. Nobody has the address: an account is made, and a link printed by which it gets its password.`;

interface Arguments {
  email: string;
  firstName?: string;
  lastName?: string;
}

function readArguments(args: string[]): Arguments | 'help' {
  const { values } = readOptions(args, {
    options: {
      email: { type: 'string' },
      'first-name': { type: 'string' },
      'last-name': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const { 'first-name': firstName, 'last-name': lastName } = values;
  const email = mailboxArgument(values.email, 'Say with --email whose account it is.');
  return { email, ...(firstName !== undefined && { firstName }), ...(lastName !== undefined && { lastName }) };
}

/** `npm run super-admin`: makes the first super admin, or another one. */
export const superAdminCommand: Command = async (args, { withApplication, say }) => {
  const request = readArguments(args);
  if (request === 'help') return say(HELP);
  await withApplication(async (strapi) => {
    const { wasHere, registrationToken } = await grantSuperAdmin(strapi, request);
    say(wasHere ? `${request.email} is a super admin now.` : `${request.email} was made a super admin.`);
    if (registrationToken === null) return;
    const admin = String(strapi.config.get('admin.absoluteUrl', ''));
    say(`The password is set at ${admin}/auth/register?registrationToken=${registrationToken}`);
  });
};
