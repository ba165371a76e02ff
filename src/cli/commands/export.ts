import { exportSystem } from '../../legacy/export/export-system';
import { openSink } from '../../legacy/export/sinks/open-sink';
import { Progress } from '../../legacy/import/progress';
import { isSystemName, SYSTEMS, type SystemName } from '../../legacy/mapping/mapping-file';
import { addressArgument } from './address-argument';
import type { Command } from '../command';
import { readOptions, wrong } from './options';
import { assertOtherDatabase } from './own-database';
import { assertReportFile } from './report-file';

const HELP = `npm run export -- <system> --to sqlite:<file>|jsonl:<folder>|postgres://… [--report <file>]
  <system>    ${SYSTEMS.join(', ')}
  --to        a new SQLite file, a new folder with one <table>.jsonl per table, or a PostgreSQL database (?schema=<name>)
              without these tables; env:NAME takes the address from that variable
  --report    write the report to this file, as JSON
Exits 0 when all rows were written, 3 when some were rejected, 1 when the run could not be done.`;

interface Arguments {
  system: SystemName;
  to: string;
  report: string | undefined;
}

function readArguments(args: string[]): Arguments | 'help' {
  const { values, positionals } = readOptions(args, {
    allowPositionals: true,
    options: { to: { type: 'string' }, report: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  const [system, ...others] = positionals;
  if (!isSystemName(system)) throw wrong(`The first argument is one of ${SYSTEMS.join(', ')}.`);
  if (others.length > 0)
    throw wrong('Only one system is exported at a time: give one name, and everything else by its option.');
  const { to, report } = values;
  if (to === undefined) throw wrong('Say with --to where the rows go.');
  if (report !== undefined) assertReportFile(report);
  return { system, to: addressArgument(to), report };
}

/** `npm run export`: writes a documented system from the database that the application's configuration names. */
export const exportCommand: Command = async (given, { withApplication, say, terminal }) => {
  const args = readArguments(given);
  if (args === 'help') return say(HELP);
  const { system, to, report: file } = args;
  const sink = await openSink(to);
  const progress = new Progress(terminal);
  try {
    const report = await withApplication(
      (strapi) => exportSystem(strapi, { system, sink, onProgress: (at) => progress.show(at) }),
      {
        interrupted: 'Interrupted: there is no export.',
        check: (config) => assertOtherDatabase(to, config.get('database.connection')),
      },
    );
    progress.end();
    for (const line of report.lines()) say(line);
    if (file !== undefined) report.writeTo(file);
    return report.exitCode();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
};
