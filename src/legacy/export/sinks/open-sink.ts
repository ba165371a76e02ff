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
  if (kind === 'sqlite') return openSqliteSink(place);
  if (kind === 'jsonl') return openJsonlSink(place);
  throw new AppError('invalid_input', `${target} is no target: say sqlite:<file> or jsonl:<folder>.`);
}
