import { runCommand } from './application';
import { exportCommand } from './commands/export';

runCommand(exportCommand);
