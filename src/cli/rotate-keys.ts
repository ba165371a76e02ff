import { runCommand } from './application';
import { rotateKeysCommand } from './commands/rotate-keys';

runCommand(rotateKeysCommand);
