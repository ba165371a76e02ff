import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Progress } from '../legacy/import/progress';
import { isComplete, printReport, reportOf } from '../legacy/import/report-import';
import { runImport } from '../legacy/import/run-import';
import type { Preference } from '../legacy/merge/merge-attributes';
import { isSystemName, SYSTEMS } from '../legacy/mapping/mapping-file';
import { COLLISION_POLICIES, type CollisionPolicy } from '../legacy/store/other-names';
import { openSource } from '../legacy/source/open-source';
import { AppError } from '../shared/errors/app-error';
import { addressArgument } from './address-argument';
import { runCommand, withApplication } from './application';
import { assertOtherDatabase } from './own-database';
import { assertReportFile } from './report-file';

const HELP = `npm run import -- <system> --from sqlite:<file>|postgres://… [options]
  <system>    ${SYSTEMS.join(', ')}
  --from      the database that moves over; it is only read. env:NAME takes the address from that variable
  --dry-run   say what would be written, and write nothing
  --prefer    whose value stands where both sides changed one since the last import: source, or platform once for all;
              without it the platform's stays, and the next run says so again
  --on-collision  what becomes of a row whose name (slug, code, number) is another record's: reject (as is usual), rename
              (about-2) or prefix (creator-about); what refers to it follows, and export gives its own name back
  --report    write the report to this file, as JSON
Exits 0 when all rows were written, 3 when some were rejected or changed on both sides, 1 when the run could not be done.`;

interface Arguments {
  system: (typeof SYSTEMS)[number];
  from: string;
  dryRun: boolean;
  prefer: Preference | undefined;
  onCollision: CollisionPolicy;
  report: string | undefined;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        'dry-run': { type: 'boolean' },
        prefer: { type: 'string' },
        'on-collision': { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function readArguments(): Arguments {
  const { values, positionals } = parse();
  const [system, ...others] = positionals;
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (!isSystemName(system)) throw wrong(`The first argument is one of ${SYSTEMS.join(', ')}.`);
  if (others.length > 0)
    throw wrong('Only one system is imported at a time: give one name, and everything else by its option.');
  if (values.from === undefined) throw wrong('Say with --from where the rows come from.');
  const { report, prefer } = values;
  if (!isPreference(prefer)) throw wrong(`--prefer is source or platform, and not ${prefer}.`);
  const onCollision = COLLISION_POLICIES.find((policy) => policy === (values['on-collision'] ?? 'reject'));
  if (!onCollision) throw wrong(`--on-collision is one of ${COLLISION_POLICIES.join(', ')}.`);
  if (report !== undefined) assertReportFile(report);
  return {
    system,
    from: addressArgument(values.from),
    dryRun: values['dry-run'] === true,
    prefer,
    onCollision,
    report,
  };
}

function isPreference(value: string | undefined): value is Preference | undefined {
  return value === undefined || value === 'source' || value === 'platform';
}

function wrong(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}

/** `npm run import`: moves a documented database into the one that the application's configuration names. */
async function main(): Promise<number> {
  const { system, from, dryRun, prefer, onCollision, report } = readArguments();
  const source = await openSource(from);
  try {
    const progress = new Progress(process.stdout);
    const result = await withApplication(
      (strapi) =>
        runImport(strapi, {
          system,
          source,
          dryRun,
          onCollision,
          ...(prefer && { prefer }),
          onProgress: (at) => progress.show(at),
        }),
      {
        interrupted: dryRun
          ? 'Interrupted: nothing was written.'
          : 'Interrupted: the same command goes on where this one was stopped.',
        check: (config) => assertOtherDatabase(from, config.get('database.connection')),
      },
    );
    progress.end();
    if (result.resumed) console.log('An interrupted run was resumed; the counts are those of both.');
    console.log(printReport(result, { dryRun, ...(prefer && { prefer }) }));
    if (dryRun) console.log('This was a dry run: nothing was written.');
    if (report !== undefined) writeFileSync(report, `${JSON.stringify(reportOf(result, dryRun), null, 2)}\n`);
    return isComplete(result, { ...(prefer && { prefer }) }) ? 0 : 3;
  } finally {
    await source.close();
  }
}

runCommand(main);
