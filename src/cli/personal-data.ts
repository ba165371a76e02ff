import { runCommand } from './application';
import { personalDataCommand } from './commands/personal-data';

runCommand(personalDataCommand);
