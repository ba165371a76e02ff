import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { isOdooConfigured, syncAllBookings } from '../api/leads/public';

const distDir = path.resolve(__dirname, '../..');
const appDir = path.resolve(distDir, '..');

const HELP = `Brings all bookings to Odoo. Goes on where an interrupted run was.
  --restart   begin at the first booking again
  --force     send also what Odoo was told before and has not changed`;

/** `npm run odoo:sync`: exits 1 when Odoo cannot be used, 2 when it refused some of the bookings. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { restart: { type: 'boolean' }, force: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  // The server works on jobs; this process only syncs.
  process.env['JOBS'] = 'off';
  const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
  try {
    if (!isOdooConfigured(strapi)) {
      console.error('No Odoo is set up: ODOO_URL is empty.');
      return 1;
    }
    const total = await syncAllBookings(strapi, {
      ...values,
      onBatch: ({ done, sent, unchanged }) => console.log(`${done} bookings: ${sent} sent, ${unchanged} unchanged`),
    });
    const refused = Object.entries(total.refused);
    console.log(`Done: ${total.sent} sent, ${total.unchanged} unchanged, ${refused.length} refused.`);
    for (const [bookingId, reason] of refused) console.log(`  ${bookingId}: ${reason}`);
    return refused.length > 0 ? 2 : 0;
  } finally {
    await strapi.destroy();
  }
}

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
