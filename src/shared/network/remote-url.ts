import { isIP } from 'node:net';
import { mayConnect, parseAllowList } from './public-address';

export type UrlVerdict = { ok: true; url: URL } | { ok: false; reason: string };

export interface UrlRules {
  requireHttps: boolean;
  allowedPrivateHosts: readonly string[];
}

/** The host of a URL without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Whether something may be sent to or loaded from this URL, as far as can be told without asking DNS. */
export function checkRemoteUrl(text: string, rules: UrlRules): UrlVerdict {
  if (!URL.canParse(text)) return { ok: false, reason: 'This is not a URL.' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, reason: 'Only https is possible.' };
  if (rules.requireHttps && url.protocol !== 'https:') return { ok: false, reason: 'Only https is possible.' };
  if (url.username || url.password) return { ok: false, reason: 'Credentials do not belong in the URL.' };
  const host = hostOf(url);
  const isRefused = isIP(host) !== 0 && !mayConnect({ host, address: host }, parseAllowList(rules.allowedPrivateHosts));
  return isRefused ? { ok: false, reason: `${host} is not a public address.` } : { ok: true, url };
}
