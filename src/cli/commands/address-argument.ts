import { AppError } from '../../shared/errors/app-error';

/**
 * What an option names: the address itself, or with `env:NAME` what that variable holds, so that a password stands neither
 * in the list of processes nor in what npm prints of a command.
 * @throws AppError `invalid_input` where there is no such variable
 */
export function addressArgument(value: string): string {
  const [, name] = /^env:(\w+)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const address = process.env[name];
  if (address) return address;
  throw new AppError('invalid_input', `The variable ${name} is not set, or empty.`);
}
