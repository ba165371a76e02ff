import { runCommand } from './application';
import { importCommand } from './commands/import';

runCommand(importCommand);
