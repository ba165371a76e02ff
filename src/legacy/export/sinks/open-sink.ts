import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/errors/app-error';
import { openJsonlSink } from './jsonl';
import type { Sink } from './sink';
import { openSqliteSink } from './sqlite';

/**
 * The target of `--to`: `sqlite:<file>` or `jsonl:<folder>`.
 * @throws AppError `invalid_input` for anything else, `conflict` when something is there already
 */
export async function openSink(target: string): Promise<Sink> {
  const [, kind, place = ''] = /^(sqlite|jsonl):(.+)$/.exec(target) ?? [];
  if (kind !== undefined && !existsSync(path.dirname(path.resolve(place)))) {
    throw new AppError('invalid_input', `There is no folder for ${place}.`);
  }
  if (kind === 'sqlite') return openSqliteSink(place);
  if (kind === 'jsonl') return openJsonlSink(place);
  throw new AppError('invalid_input', `${target} is neither sqlite:<file> nor jsonl:<folder>.`);
}
