export { isOdooConfigured } from './use-cases/odoo-connection';
export { resyncOdoo } from './use-cases/resync-odoo';
