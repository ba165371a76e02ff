import { AppError } from '../../shared/errors/app-error';
import { openPostgresSource } from './postgres-source';
import type { Source } from './source';
import { openSqliteSource } from './sqlite-source';

/**
 * Opens what `--from` names: `sqlite:<file>` or a PostgreSQL address.
 * @throws AppError `invalid_input`
 */
export async function openSource(from: string): Promise<Source> {
  if (from.startsWith('sqlite:')) return openSqliteSource(from.slice('sqlite:'.length));
  if (/^postgres(ql)?:\/\//.test(from) && URL.canParse(from)) return openPostgresSource(from);
  // An address that cannot be read is not repeated: often it is its password that has to be written otherwise.
  const named = from.includes('://') ? `The ${from.split('://')[0]} address after --from` : from;
  throw new AppError(
    'invalid_input',
    `${named} is neither sqlite:<file> nor a valid postgres://… (write # / ? @ and % in a password as %23 %2F %3F %40 %25).`,
  );
}
