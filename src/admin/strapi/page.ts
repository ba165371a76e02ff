/*
 * Pieces of the page that the admin runs in (@strapi/admin 5.54.0). Forms and their requests share nothing but `fetch`; a
 * dialog that stands over whatever page is open has no part in Strapi's own context, which knows language and theme. The
 * tests in tests/e2e fail when they move: conflicts.test.ts.
 */

/** The language of the admin, also where no component can ask for it. */
export function adminLanguage(): 'en' | 'de' {
  return document.documentElement.lang === 'de' ? 'de' : 'en';
}

/** Where Strapi keeps what somebody chose on the profile page. */
const THEME_KEY = 'STRAPI_THEME';

/** Whether the admin is shown in its dark theme. */
export function isDark(): boolean {
  const chosen = (localStorage.getItem(THEME_KEY) ?? 'system').replaceAll('"', '');
  return chosen === 'dark' || (chosen === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Lets `around` stand before every request of the admin; it gets the way to send one; who comes last stands outermost. */
export function aroundRequests(around: (send: typeof fetch) => typeof fetch): void {
  window.fetch = around(window.fetch.bind(window));
}

/** Widgets of Strapi's own that say nothing about the business. */
export const DROPPED_WIDGETS: readonly string[] = ['profile-info', 'key-statistics', 'chart-entries'];
