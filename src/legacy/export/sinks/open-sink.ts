import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/errors/app-error';
import { openJsonlSink } from './jsonl';
import type { Sink } from './sink';
import { isPostgresAddress, nameArgument, PASSWORDS } from '../../source/postgres-address';
import { openPostgresSink } from './postgres';
import { openSqliteSink } from './sqlite';

/**
 * The target of `--to`: `sqlite:<file>`, `jsonl:<folder>`, or the address of a PostgreSQL database.
 * @throws AppError `invalid_input` for anything else, `conflict` when something is there already; no password is in a message
 */
export async function openSink(target: string): Promise<Sink> {
  const [, kind, place = ''] = /^(sqlite|jsonl):(.+)$/.exec(target) ?? [];
  if (kind !== undefined && !existsSync(path.dirname(path.resolve(place)))) {
    throw new AppError('invalid_input', `There is no folder for ${place}.`);
  }
  if (kind === 'sqlite') return openSqliteSink(place);
  if (kind === 'jsonl') return openJsonlSink(place);
  if (isPostgresAddress(target)) return openPostgresSink(target);
  throw new AppError(
    'invalid_input',
    `${nameArgument(target, '--to')} is neither sqlite:<file>, jsonl:<folder> nor a valid postgres://… ${PASSWORDS}`,
  );
}
