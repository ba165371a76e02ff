import { Liquid } from 'liquidjs';
import type { MailLanguage } from '../domain/language';
import type { MailLook, MailView } from '../domain/mail-kind';
import { PARTIALS } from './partials';

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

interface Engines {
  html: Liquid;
  text: Liquid;
}

const engines = new WeakMap<MailLook['partials'], Engines>();

/** Partials are read once for each kind of mail. */
function enginesFor({ partials }: MailLook): Engines {
  let both = engines.get(partials);
  if (!both) {
    const html = { ...PARTIALS.html, ...partials.html };
    const text = { ...PARTIALS.text, ...partials.text };
    both = {
      html: withFilters(new Liquid({ ...SHARED_OPTIONS, outputEscape: 'escape', templates: html })),
      text: withFilters(new Liquid({ ...SHARED_OPTIONS, templates: text })),
    };
    engines.set(partials, both);
  }
  return both;
}

/** Fills Liquid with what one mail tells. Both throw liquidjs errors for unknown variables, filters and bad syntax. */
export interface Filler {
  /** Values are escaped for HTML. */
  toHtml(source: string, scope?: object): string;
  toText(source: string, scope?: object): string;
}

/** What every template and partial of a mail is filled with: its view, and the words of its kind as `labels`. */
export function fillerFor(look: MailLook, view: MailView, language: MailLanguage): Filler {
  const { html, text } = enginesFor(look);
  const globals = { ...view, labels: look.words[language] };
  return {
    toHtml: (source, scope = {}) => html.parseAndRenderSync(source, scope, { globals }) as string,
    toText: (source, scope = {}) => text.parseAndRenderSync(source, scope, { globals }) as string,
  };
}

function withFilters(engine: Liquid): Liquid {
  engine.registerFilter('weblink', (value: unknown) => weblink(String(value)));
  return engine;
}

/** The address if a mail may link to it, else nothing: no script, data or file addresses. */
export function weblink(value: string): string {
  return /^(https?:\/\/|mailto:)[^\s"'<>]+$/i.test(value) ? value : '';
}
