import type { Page } from 'playwright-core';

/** What a page says that nobody should have to read: errors, failed requests, texts without a translation. */
export interface Complaints {
  /** Gives them, and begins anew. */
  take(): string[];
}

/** Asked before anybody is known: who was logged in here before. */
const EXPECTED = /\/admin\/access-token/;

/** Hears what the pages of a tab complain about. */
export function hearComplaints(page: Page): Complaints {
  let heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (/missing translation/i.test(text) || (message.type() === 'error' && !/status of \d{3}/.test(text)))
      heard.push(`${message.type()}: ${text.slice(0, 300)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !EXPECTED.test(response.url()))
      heard.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  return {
    take: () => {
      const taken = [...new Set(heard)];
      heard = [];
      return taken;
    },
  };
}
