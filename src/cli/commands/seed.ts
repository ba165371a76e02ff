import { runSeeds } from '../../shared/seeds/registry';
import type { Command } from '../command';

/** `npm run seed`: adds the demo data that is missing, and the demo logins when DEMO_PASSWORD is set. */
export const seedCommand: Command = async (_args, { withApplication, say }) => {
  const names = await withApplication(runSeeds);
  say(`The demo data is there: ${names.join(', ')}.`);
};
