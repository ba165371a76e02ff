import { runCommand } from './application';
import { migrateCommand } from './commands/migrate';

runCommand(migrateCommand);
