import { isSafeLink, isSafeSource } from '../../addresses/safe-url';

const MAX = 2048;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The target of a link as it may be stored, or undefined where no browser should follow it. What people and editors write
 * is repaired without changing where it leads: `www.example.com`, `about.html`, `//host/path`, spaces, and the detour that
 * Google's documents make (`https://www.google.com/url?q=…`).
 */
export function linkTarget(href: string | undefined): string | undefined {
  const repaired = withoutDetour(complete(href));
  return repaired !== '' && repaired.length <= MAX && isSafeLink(repaired) ? repaired : undefined;
}

/** The address of an image or video as it may be stored; undefined for what lies inside the text or on somebody's disk. */
export function mediaAddress(src: string | undefined): string | undefined {
  const repaired = complete(src);
  return repaired !== '' && repaired.length <= MAX && isSafeSource(repaired) ? repaired : undefined;
}

function complete(address = ''): string {
  // Browsers drop line breaks and tabs inside an address, and spaces around it.
  const text = address
    .replace(/[\t\r\n]/g, '')
    .trim()
    .replace(/ /g, '%20');
  if (text === '' || SCHEME.test(text)) return text;
  if (text.startsWith('//')) return `https:${text}`;
  if (/^www\./i.test(text)) return `https://${text}`;
  return /^[/?#.]/.test(text) ? text : `./${text}`;
}

function withoutDetour(href: string): string {
  if (!/^https?:\/\/www\.google\.[a-z.]+\/url\?/i.test(href) || !URL.canParse(href)) return href;
  const query = new URL(href).searchParams;
  return query.get('q') ?? query.get('url') ?? href;
}
