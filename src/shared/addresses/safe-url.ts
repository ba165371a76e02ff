const CONTROL_OR_SPACE = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/;
const WEB = /^https?:\/\/[^/?#]/i;
const CONTACT = /^(mailto|tel):./i;
// Of this site: a path, a query or a fragment; a second slash would name another host.
const OWN = /^(\/(?!\/)|\.{1,2}\/|[?#])/;

/**
 * Whether a link may be followed by a reader's browser: http, https, mailto, tel, or a place on this site. An allow-list:
 * `javascript:`, `data:` and whatever comes next are refused, as are the control characters and backslashes that
 * browsers drop or turn when they read a URL.
 */
export function isSafeLink(url: string): boolean {
  return !CONTROL_OR_SPACE.test(url) && (WEB.test(url) || CONTACT.test(url) || OWN.test(url));
}

/** Whether something may be loaded from there: http, https or a path on this site. */
export function isSafeSource(url: string): boolean {
  return !CONTROL_OR_SPACE.test(url) && (WEB.test(url) || OWN.test(url));
}
