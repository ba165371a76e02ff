export { isOdooConfigured } from './use-cases/open-odoo-connection';
export { syncAllBookings } from './use-cases/sync-all-bookings';
