import { runCommand } from './application';
import { odooSyncCommand } from './commands/odoo-sync';

runCommand(odooSyncCommand);
