import type { Core } from '@strapi/strapi';
import type { Row } from '../models/model';
import { FALLBACKS } from '../localization/overlay';
import {
  namesOf,
  rowReader,
  statementOfRelation,
  type EngineStatement,
  type LinkedStatement,
} from '../strapi/database/query-engine';
import type { Level, Nested } from './read-plan';
import { templateOf, type Marks } from '../database/statement-template';

/** A level of which it is not known yet what the caller sees of it. */
interface Draft extends Level {
  keeps: Set<string>;
  nested: (Nested & { level: Draft })[];
}

/**
 * The levels of an answer from the statement that reads its first one.
 * @returns undefined where the engine reads something of it in another way than one statement for each relation
 */
export function compileLevel(
  strapi: Core.Strapi,
  uid: string,
  { statement, marks }: { statement: EngineStatement; marks: Marks },
): Draft | undefined {
  const rows = templateOf(statement, marks);
  if (!rows) return undefined;
  const nested: Draft['nested'] = [];
  for (const [name, asked] of Object.entries(statement.populated)) {
    const { filters } = statement;
    const linked = statementOfRelation(strapi, { uid, name, owner: marks.owner, row: marks.row }, { asked, filters });
    const found = linked && compileNested(strapi, { name, marks }, linked);
    if (!found) return undefined;
    nested.push(found);
  }
  return { uid, rows, read: rowReader(strapi, uid), keeps: new Set(), nested };
}

function compileNested(
  strapi: Core.Strapi,
  { name, marks }: { name: string; marks: Marks },
  { target, many, statement, ownerColumn, linkColumn }: LinkedStatement,
): Draft['nested'][number] | undefined {
  const level = compileLevel(strapi, target, { statement, marks });
  return level && { name, many, ownerColumn, linkColumn, level };
}

/** Gives what a caller sees of an answer. */
export type Sanitize = (row: Row) => Promise<unknown>;

/**
 * Learns what of each level the caller sees, from what is left of a row that has everything.
 * @returns whether it could be learned: not so where a value was changed on its way
 */
export async function learnWhatIsSeen(strapi: Core.Strapi, level: Draft, sanitize: Sanitize): Promise<boolean> {
  const seen = await sanitize(everything(strapi, level));
  return take(level, seen);
}

const SOMETHING = 'something';

function everything(strapi: Core.Strapi, { uid, nested }: Draft): Row {
  const own = namesOf(strapi, uid).map((name) => [name, SOMETHING]);
  const below = nested.map(({ name, many, level }) => {
    const row = everything(strapi, level);
    return [name, many ? [row] : row] as const;
  });
  return Object.fromEntries([...own, [FALLBACKS, SOMETHING], ...below]) as Row;
}

function take({ keeps, nested }: Draft, seen: unknown): boolean {
  const row = (Array.isArray(seen) ? seen[0] : seen) as Row;
  return Object.entries(row).every(([name, value]) => {
    keeps.add(name);
    const below = nested.find((entry) => entry.name === name);
    return below ? take(below.level, value) : value === SOMETHING;
  });
}
