import Database from 'better-sqlite3';

export type SmallRow = Record<string, string | number | null>;

/** Writes an SQLite file with these tables; the columns are those that the rows have, the first one is the key. */
export function writeSmallSource(file: string, tables: Record<string, SmallRow[]>): string {
  const database = new Database(file);
  for (const [table, rows] of Object.entries(tables)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const quoted = columns.map((column) => `"${column}"`);
    database.exec(`DROP TABLE IF EXISTS "${table}"`);
    database.exec(
      `CREATE TABLE "${table}" (${quoted.map((name, at) => (at === 0 ? `${name} PRIMARY KEY` : name)).join(', ')})`,
    );
    const insert = database.prepare(
      `INSERT INTO "${table}" (${quoted.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    database.transaction(() => {
      for (const row of rows) insert.run(columns.map((column) => row[column] ?? null));
    })();
  }
  database.close();
  return `sqlite:${file}`;
}

/** A portable text of one paragraph, as older writers stored it. */
export function paragraph(text: string): object[] {
  return [{ _type: 'block', style: 'normal', children: [{ _type: 'span', text }] }];
}
