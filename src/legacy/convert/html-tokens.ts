export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close'; name: string; attributes: Record<string, string> };

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const ATTRIBUTE = /([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};

/** The characters behind HTML's entities; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,8});/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Tags and texts of HTML as people write it in editors; comments, scripts and styles are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const readable = html.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return [...readable.matchAll(TOKEN)].flatMap(([whole, slash, name, rest = '']): HtmlToken[] => {
    if (whole.startsWith('<!--')) return [];
    if (name === undefined) return [{ kind: 'text', text: decodeEntities(whole) }];
    const attributes = Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', one, two, three]) => [
        key.toLowerCase(),
        decodeEntities(one ?? two ?? three ?? ''),
      ]),
    );
    return [{ kind: slash ? 'close' : 'open', name: name.toLowerCase(), attributes }];
  });
}
