import { isOdooConfigured, syncAllBookings } from '../../api/leads/public';
import type { Command } from '../command';
import { readOptions } from './options';

const HELP = `Brings all bookings to Odoo. Goes on where an interrupted run was.
  --restart   begin at the first booking again
  --force     send also what Odoo was told before and has not changed`;

/** `npm run odoo:sync`: exits 1 when Odoo cannot be used, 2 when it refused some of the bookings. */
export const odooSyncCommand: Command = async (args, { withApplication, say, complain }) => {
  const { values } = readOptions(args, {
    options: { restart: { type: 'boolean' }, force: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(HELP);
  const interrupted = 'Interrupted: the same command goes on where this one was stopped.';
  return withApplication(
    async (strapi) => {
      if (!isOdooConfigured(strapi)) {
        complain('No Odoo is set up: ODOO_URL is empty.');
        return 1;
      }
      const total = await syncAllBookings(strapi, {
        ...values,
        onBatch: ({ done, sent, unchanged }) => say(`${done} bookings: ${sent} sent, ${unchanged} unchanged`),
      });
      const refused = Object.entries(total.refused);
      say(`Done: ${total.sent} sent, ${total.unchanged} unchanged, ${refused.length} refused.`);
      for (const [bookingId, reason] of refused) say(`  ${bookingId}: ${reason}`);
      return refused.length > 0 ? 2 : 0;
    },
    { interrupted },
  );
};
