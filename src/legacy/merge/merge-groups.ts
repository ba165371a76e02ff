import { centsRule, currencyRule } from '../../shared/money/money-attributes';
import type { TablePlan } from '../mapping/plan';
import type { ImportModel } from '../model/import-model';

const PAIRS: [RegExp, string][] = [
  [/Start$/, 'End'],
  [/StartsAt$/, 'EndsAt'],
  [/StartDate$/, 'EndDate'],
  [/StartTime$/, 'EndTime'],
  [/From$/, 'Until'],
  [/From$/, 'To'],
];

/** How an attribute of one of a row's documents is called: `title`, `staffProfile.timezone`. */
export function keyOf({ documents }: Pick<TablePlan, 'documents'>, document: number, attribute: string): string {
  return document === 0 ? attribute : `${documents[document]?.alias ?? document}.${attribute}`;
}

/**
 * Attributes that mean something only together: those that one column gives, a beginning and its end, and what the
 * mapping names (`together`).
 */
export function groupsOf(plan: TablePlan, models: readonly ImportModel[]): string[][] {
  const fromColumns = plan.columns.flatMap(({ parts }) =>
    parts.map(({ targets }) => targets.map(({ document, attribute }) => keyOf(plan, document, attribute))),
  );
  const pairs = models.flatMap((model, document) =>
    Object.keys(model.attributes).flatMap((name) =>
      pairsOf(name, model).map((other) => [keyOf(plan, document, name), keyOf(plan, document, other)]),
    ),
  );
  return [...fromColumns, ...pairs, ...(plan.mapping.together ?? [])].filter(({ length }) => length > 1);
}

function pairsOf(name: string, { attributes }: ImportModel): string[] {
  const upper = PAIRS.flatMap(([pattern, end]) => (pattern.test(name) ? [name.replace(pattern, end)] : []));
  const lower = /^start/.test(name) ? [name.replace(/^start/, 'end')] : [];
  return [...upper, ...lower].filter((other) => attributes[other]);
}

/** Amounts and the currency that they are in, where one of the sides changed the currency. */
export function moneyGroups(
  plan: TablePlan,
  models: readonly ImportModel[],
  isChanged: (key: string) => boolean,
): string[][] {
  return models.flatMap((model, document) => {
    const names = Object.entries(model.attributes);
    const currencies = names.filter(([name, attribute]) => currencyRule.appliesTo(name, attribute));
    if (!currencies.some(([name]) => isChanged(keyOf(plan, document, name)))) return [];
    const amounts = names.filter(([name, attribute]) => centsRule.appliesTo(name, attribute));
    return [[...currencies, ...amounts].map(([name]) => keyOf(plan, document, name))];
  });
}
