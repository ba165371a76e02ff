import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AppError } from '../../shared/errors/app-error';

/** What is said where a command is called wrongly. */
export function wrong(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}

/**
 * Reads the options of a command.
 * @throws AppError `invalid_input` with what is wrong with them
 */
export function readOptions<const Config extends ParseArgsConfig>(args: string[], config: Config) {
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

/** An e-mail address that has to be given. @throws AppError `invalid_input` with the sentence */
export function mailboxArgument(email: string | undefined, sentence: string): string {
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email.trim())) throw wrong(sentence);
  return email;
}
