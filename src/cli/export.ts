import { parseArgs } from 'node:util';
import { exportSystem } from '../legacy/export/export-system';
import { openSink } from '../legacy/export/sinks/open-sink';
import { Progress } from '../legacy/import/progress';
import { isSystemName, SYSTEMS } from '../legacy/mapping/mapping-file';
import { AppError } from '../shared/errors/app-error';
import { runCommand, withApplication } from './application';

const HELP = `Writes what lives here back into the tables of a documented system.
  npm run export -- <system> --to sqlite:<file>     a new SQLite file
  npm run export -- <system> --to jsonl:<folder>    a folder with one <table>.jsonl per table
  --report <file>   what was read, written and rejected, as JSON
Systems: ${SYSTEMS.join(', ')}. Exit code 0 when all rows were written, 3 when some were rejected, 1 when it could not be done.`;

/** `npm run export`: works on the database of the configuration, with no server running. */
runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, report: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [system] = positionals;
  if (!isSystemName(system) || positionals.length > 1 || values.to === undefined) {
    throw new AppError('invalid_input', HELP);
  }
  const sink = await openSink(values.to);
  const progress = new Progress(process.stdout);
  const report = await withApplication((strapi) =>
    exportSystem(strapi, { system, sink, onProgress: (at) => progress.show(at) }),
  );
  progress.end();
  if (values.report !== undefined) report.writeTo(values.report);
  console.log(`${report.total('written')} rows written, ${report.rejections()} rejected.`);
  for (const [table, { rejected }] of Object.entries(report.toJSON().tables)) {
    for (const { id, column, reason } of rejected.slice(0, 5))
      console.log(`  ${table} ${id}${column ? ` ${column}` : ''}: ${reason}`);
    if (rejected.length > 5) console.log(`  ${table}: ${rejected.length - 5} more`);
  }
  return report.exitCode();
});
