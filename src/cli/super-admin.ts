import { parseArgs } from 'node:util';
import { grantSuperAdmin } from '../api/accounts/public';
import { AppError } from '../shared/errors/app-error';
import { runCommand, withApplication } from './application';

const HELP = `npm run super-admin -- --email <address> [--first-name <name>] [--last-name <name>]
Gives the role of super admin to the member of staff with this address, also where staff were imported and the
registration page is closed. Nobody has the address: an account is made, and a link printed by which it gets its password.`;

interface Arguments {
  email: string;
  firstName?: string;
  lastName?: string;
}

function parse() {
  try {
    return parseArgs({
      options: {
        email: { type: 'string' },
        'first-name': { type: 'string' },
        'last-name': { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new AppError('invalid_input', (error as Error).message);
  }
}

function readArguments(): Arguments {
  const { values } = parse();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const { email, 'first-name': firstName, 'last-name': lastName } = values;
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email.trim())) {
    throw new AppError('invalid_input', 'Say with --email whose account it is.');
  }
  return { email, ...(firstName !== undefined && { firstName }), ...(lastName !== undefined && { lastName }) };
}

/** `npm run super-admin`: makes the first super admin, or another one. */
async function main(): Promise<void> {
  const request = readArguments();
  await withApplication(async (strapi) => {
    const { wasHere, registrationToken } = await grantSuperAdmin(strapi, request);
    console.log(wasHere ? `${request.email} is a super admin now.` : `${request.email} was made a super admin.`);
    if (registrationToken === null) return;
    const admin = String(strapi.config.get('admin.absoluteUrl', ''));
    console.log(`The password is set at ${admin}/auth/register?registrationToken=${registrationToken}`);
  });
}

runCommand(main);
