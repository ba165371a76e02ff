import { runCommand } from './application';
import { seedCommand } from './commands/seed';

runCommand(seedCommand);
