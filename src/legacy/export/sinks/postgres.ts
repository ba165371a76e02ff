import { Client } from 'pg';
import { connectionFault } from '../../../shared/database/connection-fault';
import { AppError } from '../../../shared/errors/app-error';
import { nameOfPostgres, quotedName, schemaOfPostgres } from '../../source/postgres-address';
import { boundValue, postgresType } from './postgres-cell';
import type { ExportRow, Sink, SinkColumn, TableSink } from './sink';

/** PostgreSQL takes at most 65,535 values in one statement. */
const MOST_VALUES = 30_000;

/**
 * Writes into a PostgreSQL database, in one transaction: nobody sees half of an export, and a killed run leaves nothing.
 * The schema that the address names (`?schema=shop`) is made where it is missing.
 * @throws AppError `invalid_input` where the database cannot be reached, `conflict` where one of the tables exists
 */
export async function openPostgresSink(url: string): Promise<Sink> {
  const name = nameOfPostgres(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('invalid_input', `${name} cannot be written: ${connectionFault(error)}`);
    }
  };
  await told(
    begin(client, schemaOfPostgres(url)).catch((error: unknown) => client.end().then(() => Promise.reject(error))),
  );
  return {
    openTable: (table, columns) => told(PostgresTable.make({ client, table, columns, name, told })),
    finish: () => told(client.query('commit').then(() => client.end())),
    // Ending the connection takes the transaction back.
    abandon: () => client.end().catch(() => undefined),
  };
}

async function begin(client: Client, schema: string | null): Promise<void> {
  await client.connect();
  await client.query(`begin; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'`);
  await client.query('set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0');
  if (schema === null) return;
  await client.query(`create schema if not exists ${quotedName(schema)}`);
  await client.query(`select set_config('search_path', $1, true)`, [quotedName(schema)]);
}

interface Place {
  client: Client;
  table: string;
  columns: readonly SinkColumn[];
  /** What the database is called. */
  name: string;
  told: <T>(work: Promise<T>) => Promise<T>;
}

class PostgresTable implements TableSink {
  private readonly columns: SinkColumn[];
  /** How many characters the columns of limited length take. */
  private readonly lengths: Map<string, number>;

  private constructor(private readonly at: Place) {
    this.columns = [...at.columns];
    this.lengths = new Map(
      at.columns.flatMap(({ name, declared }) => {
        const length = /^(?:VAR)?CHAR\((\d+)\)$/i.exec(declared)?.[1];
        return length === undefined ? [] : [[name, Number(length)] as const];
      }),
    );
  }

  static async make(at: Place): Promise<PostgresTable> {
    const { client, table, columns, name } = at;
    const { rows } = await client.query<{ found: string | null }>('select to_regclass($1)::text as found', [
      quotedName(table),
    ]);
    if (rows[0]?.found) {
      throw new AppError('conflict', `${name} has a table ${table} already: name a database or ?schema= that has not.`);
    }
    await client.query(`create table ${quotedName(table)} (${columns.map(declaration).join(', ')})`);
    return new PostgresTable(at);
  }

  async write(rows: readonly ExportRow[]): Promise<void> {
    await this.at.told(this.insert(rows));
  }

  async close(): Promise<void> {
    // Nothing is held for a single table.
  }

  private async insert(rows: readonly ExportRow[]): Promise<void> {
    await this.addMissingColumns(rows);
    await this.widenColumns(rows);
    const perStatement = Math.max(1, Math.floor(MOST_VALUES / this.columns.length));
    for (let from = 0; from < rows.length; from += perStatement) {
      const part = rows.slice(from, from + perStatement);
      const values = part.flatMap((row) =>
        this.columns.map((column) => boundValue(column, row.get(column.name) ?? { raw: null, value: null })),
      );
      const marks = part.map((_row, index) => {
        const first = index * this.columns.length;
        return `(${this.columns.map((_column, at) => `$${first + at + 1}`).join(', ')})`;
      });
      const names = this.columns.map(({ name }) => quotedName(name)).join(', ');
      await this.at.client.query(
        `insert into ${quotedName(this.at.table)} (${names}) values ${marks.join(', ')}`,
        values,
      );
    }
  }

  /** Columns that the source had and no document names hold texts. */
  private async addMissingColumns(rows: readonly ExportRow[]): Promise<void> {
    const known = new Set(this.columns.map(({ name }) => name));
    for (const name of new Set(rows.flatMap((row) => [...row.keys()]))) {
      if (known.has(name)) continue;
      this.columns.push({ name, declared: '', type: { kind: 'text' }, primaryKey: false, required: false });
      await this.at.client.query(`alter table ${quotedName(this.at.table)} add column ${quotedName(name)} text`);
    }
  }

  /** SQLite takes longer texts than a column declares, and one document lists a value that is too long for its own. */
  private async widenColumns(rows: readonly ExportRow[]): Promise<void> {
    for (const [name, length] of this.lengths) {
      const isLonger = rows.some((row) => {
        const raw = row.get(name)?.raw;
        return typeof raw === 'string' && raw.length > length && [...raw].length > length;
      });
      if (!isLonger) continue;
      this.lengths.delete(name);
      await this.at.client.query(`alter table ${quotedName(this.at.table)} alter column ${quotedName(name)} type text`);
    }
  }
}

function declaration(column: SinkColumn): string {
  const { name, primaryKey, required } = column;
  const parts = [quotedName(name), postgresType(column), primaryKey ? 'primary key' : '', required ? 'not null' : ''];
  return parts.filter(Boolean).join(' ');
}
