import type { DECORATORS } from '../marks';

export type Decorator = (typeof DECORATORS)[number];

/** How a piece of text looks; what is not named is not so. */
export type Format = Readonly<Partial<Record<Decorator, boolean>>>;

export type Attributes = Readonly<Record<string, string>>;

const OF_TAG: Readonly<Record<string, Decorator>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  u: 'underline',
  ins: 'underline',
  s: 'strike-through',
  strike: 'strike-through',
  del: 'strike-through',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** The declarations of a `style` attribute, in lower case. */
export function styleOf({ style = '' }: Attributes): ReadonlyMap<string, string> {
  const declarations = style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const [name, value] = [declaration.slice(0, colon), declaration.slice(colon + 1)];
    return [[name.trim().toLowerCase(), value.trim().toLowerCase()] as const];
  });
  return new Map(declarations);
}

function isHeavy(weight: string): boolean | undefined {
  if (/^bold/.test(weight)) return true;
  if (/^(normal|lighter)/.test(weight)) return false;
  const number = Number.parseInt(weight, 10);
  return Number.isNaN(number) ? undefined : number >= 600;
}

function declared(style: ReadonlyMap<string, string>): Partial<Record<Decorator, boolean | undefined>> {
  const slant = style.get('font-style');
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  return {
    strong: isHeavy(style.get('font-weight') ?? ''),
    ...(slant && { em: /italic|oblique/.test(slant) }),
    ...(line && { underline: line.includes('underline'), 'strike-through': line.includes('line-through') }),
  };
}

/**
 * The format inside an element: what surrounds it, what its tag means, and what its style says, which is stronger: the
 * `<b style="font-weight:normal">` around everything that Google Docs copies makes nothing bold.
 */
export function formatInside(outer: Format, name: string, style: ReadonlyMap<string, string>): Format {
  const tag = OF_TAG[name];
  const own = Object.entries(declared(style)).filter(([, value]) => value !== undefined);
  if (!tag && own.length === 0) return outer;
  return { ...outer, ...(tag && { [tag]: true }), ...Object.fromEntries(own) };
}

/** Whether a browser would not show the element. */
export function isHidden(attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  return (
    'hidden' in attributes ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}
