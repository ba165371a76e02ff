import { runCommand } from './application';
import { superAdminCommand } from './commands/super-admin';

runCommand(superAdminCommand);
