import { readFileSync } from 'node:fs';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  run(context: object, options: RunOptions): Promise<AxeResults>;
}

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.1, levels A and AA. */
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
};

const GRAVE = ['serious', 'critical'];

/** A fault in a line: the rule, how often it is broken, and the first elements that break it. */
function lineOf({ id, help, nodes }: Result): string {
  const places = nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`);
  return `${id} (${nodes.length}): ${help}: ${places.join(' | ')}`;
}

/**
 * Faults of Strapi's own, which nothing of ours reaches: its carousel says of a slide that it is selected, which a group
 * cannot be (@strapi/design-system 2.2.4); the input behind the library's button has no name (@strapi/upload 5.54.0).
 */
const OF_STRAPI = [['[aria-roledescription="slide"]'], ['main input[type="file"][multiple]']];

/** What keeps people from using the page that is shown, by keyboard or by ear: serious and critical faults. */
export async function graveFaults(page: Page): Promise<string[]> {
  // Evaluated, not linked: the admin's own policy lets no foreign script in.
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    ([exclude, options]) => (globalThis as unknown as { axe: Axe }).axe.run({ exclude }, options),
    [OF_STRAPI, RULES] as const,
  );
  return violations.filter(({ impact }) => GRAVE.includes(impact ?? '')).map(lineOf);
}
