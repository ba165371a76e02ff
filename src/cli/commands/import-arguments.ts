import { isSystemName, SYSTEMS } from '../../legacy/mapping/mapping-file';
import type { Preference } from '../../legacy/merge/merge-attributes';
import { COLLISION_POLICIES, type CollisionPolicy } from '../../legacy/store/other-names';
import { addressArgument } from './address-argument';
import { readOptions, wrong } from './options';
import { assertReportFile } from './report-file';

/** How the command is called. */
export const IMPORT_HELP = `npm run import -- <system> --from sqlite:<file>|postgres://… [options]
  <system>    ${SYSTEMS.join(', ')}
  --from      the database that moves over; it is only read. env:NAME takes the address from that variable
  --dry-run   say what would be written, and write nothing
  --prefer    whose value stands where both sides changed one since the last import: source, or platform once for all;
              without it the platform's stays, and the next run says so again
  --on-collision  what becomes of a row whose name (slug, code, number) is another record's: reject (as is usual), rename
              (about-2) or prefix (creator-about); what refers to it follows, and export gives its own name back
  --report    write the report to this file, as JSON
Exits 0 when all rows were written, 3 when some were rejected or changed on both sides, 1 when the run could not be done.`;

/** What an import is to do. */
export interface ImportArguments {
  system: (typeof SYSTEMS)[number];
  from: string;
  dryRun: boolean;
  prefer: Preference | undefined;
  onCollision: CollisionPolicy;
  report: string | undefined;
}

/**
 * Reads what stands after `npm run import --`.
 * @throws AppError `invalid_input` with the sentence that is said
 */
export function readImportArguments(args: string[]): ImportArguments | 'help' {
  const { values, positionals } = readOptions(args, {
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
  const [system, ...others] = positionals;
  if (values.help) return 'help';
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
