import { foldText } from '../../mailbox/fold-text';
import list from './common-passwords.json';

let common: ReadonlySet<string> | undefined;

/** Whether a password is among the 49,000 that people chose most often (the list of zxcvbn-ts, MIT), in any case. */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(list.passwords.flatMap((line) => line.split(' ')).map(foldText));
  return common.has(foldText(password));
}
