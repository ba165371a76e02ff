import { Liquid } from 'liquidjs';
import type { Labels } from './labels';
import type { MailView } from './mail-view';
import { HTML_PARTIALS, TEXT_PARTIALS } from './partials';

const SHARED_OPTIONS = {
  strictVariables: true,
  strictFilters: true,
  // Views use '' for "does not apply"; Liquid's own truth table would call that true.
  jsTruthy: true,
  ownPropertyOnly: true,
  // An editor's template must not stall a worker.
  parseLimit: 100_000,
  renderLimit: 1_000,
  memoryLimit: 1_000_000,
};

const htmlEngine = withFilters(new Liquid({ ...SHARED_OPTIONS, outputEscape: 'escape', templates: HTML_PARTIALS }));
const textEngine = withFilters(new Liquid({ ...SHARED_OPTIONS, templates: TEXT_PARTIALS }));

/** What every template and partial can name. */
export type MailGlobals = MailView & { labels: Labels };

/** Renders Liquid where values are escaped for HTML. @throws liquidjs errors for unknown variables, filters and bad syntax */
export function liquidToHtml(source: string, globals: MailGlobals, scope: object = {}): string {
  return htmlEngine.parseAndRenderSync(source, scope, { globals }) as string;
}

/** Renders Liquid to plain text. @throws liquidjs errors for unknown variables, filters and bad syntax */
export function liquidToText(source: string, globals: MailGlobals, scope: object = {}): string {
  return textEngine.parseAndRenderSync(source, scope, { globals }) as string;
}

function withFilters(engine: Liquid): Liquid {
  engine.registerFilter('weblink', (value: unknown) => weblink(String(value)));
  return engine;
}

/** The address if a mail may link to it, else nothing: no script, data or file addresses. */
export function weblink(value: string): string {
  return /^(https?:\/\/|mailto:)[^\s"'<>]+$/i.test(value) ? value : '';
}
