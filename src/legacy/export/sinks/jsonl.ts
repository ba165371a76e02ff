import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { AppError } from '../../../shared/errors/app-error';
import { trimZeros } from '../../values/numbers';
import type { SourceValue } from '../../values/source-value';
import type { Cell, ExportRow, Sink, SinkColumn, TableSink } from './sink';

/**
 * Writes a folder with one `<table>.jsonl` per table, a JSON object per row. It has another name until it is whole.
 * @throws AppError `conflict` when the folder exists and is not empty
 */
export function openJsonlSink(folder: string): Sink {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new AppError('conflict', `${folder} exists already: name a folder that does not.`);
  }
  const partial = `${path.resolve(folder)}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  return {
    openTable: async (table, columns) => new JsonlTable(path.join(partial, `${table}.jsonl`), columns),
    finish: async () => {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    },
    abandon: async () => rmSync(partial, { recursive: true, force: true }),
  };
}

class JsonlTable implements TableSink {
  private readonly stream: WriteStream;

  constructor(
    file: string,
    private readonly columns: readonly SinkColumn[],
  ) {
    this.stream = createWriteStream(file);
  }

  async write(rows: readonly ExportRow[]): Promise<void> {
    const text = rows.map((row) => `${JSON.stringify(this.objectOf(row))}\n`).join('');
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.stream.end();
    await once(this.stream, 'finish');
  }

  private objectOf(row: ExportRow): Record<string, SourceValue> {
    const types = new Map(this.columns.map((column) => [column.name, column.type]));
    const entries = [...row].map(([name, cell]) => [name, natural(cell, types.get(name)?.kind)] as const);
    return Object.fromEntries(entries);
  }
}

/** Numbers are numbers where JSON can hold them exactly, otherwise their digits; times of day stay as they were written. */
function natural({ raw, value }: Cell, kind: string | undefined): SourceValue {
  if (typeof value !== 'string') return value;
  if (kind === 'time' && typeof raw === 'string') return raw;
  if (kind !== 'decimal' && kind !== 'integer') return value;
  const number = Number(value);
  return String(number) === trimZeros(value) ? number : value;
}
