import Database from 'better-sqlite3';
import type { ChangeFeed, ChangeListener } from './changes';
import { CHANGES } from './change-names';

interface Told {
  id: number;
  source: string;
  document: string;
}

/** Asks the file itself, by a connection of its own, whether anybody has committed since: a few millionths of a second. */
export function followSqlite(filename: string, listener: ChangeListener): ChangeFeed {
  const file = new Database(filename, { readonly: true });
  const version = file.prepare('pragma data_version').pluck();
  const changes = file.prepare<[number], Told>(`select id, source, document from ${CHANGES} where id > ? order by id`);
  let seen: unknown;
  let last = file.prepare(`select coalesce(max(id), 0) from ${CHANGES}`).pluck().get() as number;
  const settle = (): boolean => {
    try {
      const now = version.get();
      if (now === seen) return true;
      seen = now;
      const told = changes.all(last);
      last = told.at(-1)?.id ?? last;
      listener.changed(told.map(({ source, document }) => ({ table: source, ...(document !== '' && { document }) })));
      return true;
    } catch {
      // The file is being restored, or is not readable right now.
      seen = undefined;
      listener.lost();
      return false;
    }
  };
  return {
    settle: () => Promise.resolve(settle()),
    close: () => {
      file.close();
      return Promise.resolve();
    },
  };
}
