import { runSeeds } from '../shared/seeds/registry';
import { runCommand, withApplication } from './application';

/** `npm run seed`: adds the demo data that is missing, and the demo logins when DEMO_PASSWORD is set. */
runCommand(async () => {
  const names = await withApplication(runSeeds);
  console.log(`The demo data is there: ${names.join(', ')}.`);
});
