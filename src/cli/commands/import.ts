import { writeFileSync } from 'node:fs';
import { Progress } from '../../legacy/import/progress';
import { isComplete, printReport, reportOf } from '../../legacy/import/report-import';
import { runImport } from '../../legacy/import/run-import';
import { openSource } from '../../legacy/source/open-source';
import type { Command } from '../command';
import { IMPORT_HELP, readImportArguments } from './import-arguments';
import { assertOtherDatabase } from './own-database';

/** `npm run import`: moves a documented database into the one that the application's configuration names. */
export const importCommand: Command = async (given, { withApplication, say, terminal }) => {
  const args = readImportArguments(given);
  if (args === 'help') {
    say(IMPORT_HELP);
    return 0;
  }
  const { system, from, dryRun, prefer, onCollision, report } = args;
  const source = await openSource(from);
  try {
    const progress = new Progress(terminal);
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
    if (result.resumed) say('An interrupted run was resumed; the counts are those of both.');
    say(printReport(result, { dryRun, ...(prefer && { prefer }) }));
    if (dryRun) say('This was a dry run: nothing was written.');
    if (report !== undefined) writeFileSync(report, `${JSON.stringify(reportOf(result, dryRun), null, 2)}\n`);
    return isComplete(result, { ...(prefer && { prefer }) }) ? 0 : 3;
  } finally {
    await source.close();
  }
};
