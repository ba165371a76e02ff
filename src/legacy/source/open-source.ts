import { AppError } from '../../shared/errors/app-error';
import { isPostgresAddress, nameArgument, PASSWORDS } from './postgres-address';
import { openPostgresSource } from './postgres-source';
import type { Source } from './source';
import { openSqliteSource } from './sqlite-source';

/**
 * Opens what `--from` names: `sqlite:<file>` or a PostgreSQL address.
 * @throws AppError `invalid_input`
 */
export async function openSource(from: string): Promise<Source> {
  if (from.startsWith('sqlite:')) return openSqliteSource(from.slice('sqlite:'.length));
  if (isPostgresAddress(from)) return openPostgresSource(from);
  throw new AppError(
    'invalid_input',
    `${nameArgument(from, '--from')} is neither sqlite:<file> nor a valid postgres://… ${PASSWORDS}`,
  );
}
