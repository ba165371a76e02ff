const FUNCTIONS: ReadonlySet<string> = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var matrix matrix3d translate translatex
  translatey translatez translate3d scale scalex scaley scalez rotate rotatex rotatey rotatez rotate3d skew skewx skewy
  perspective cubic-bezier steps linear url blur brightness contrast drop-shadow grayscale hue-rotate invert opacity
  saturate sepia polygon circle ellipse inset path not is where has nth-child nth-last-child nth-of-type lang dir
  linear-gradient radial-gradient fit-content minmax and or only all screen`
    .trim()
    .split(/\s+/),
);
const RULES = /^@(?:media|supports|keyframes|-webkit-keyframes|layer)$/i;

/** Rules that only load: a drawing is as good without its web fonts. */
function withoutLoading(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/@(?:import|charset|namespace)[^;{}]*(?:;|$)/gi, '')
    .replace(/@font-face\s*\{[^{}]*\}/gi, '');
}

/** Whether styles load nothing from anywhere: known functions only, `url()` of parts of the drawing only, no escapes. */
export function isSafeCss(css: string): boolean {
  if (/[\\<]|\/\*/.test(css)) return false;
  const rules = css.match(/@[-\w]*/g) ?? [];
  if (!rules.every((rule) => RULES.test(rule))) return false;
  const called = [...css.matchAll(/([-\w]*)\(/g)].map(([, name = '']) => name.toLowerCase());
  if (!called.every((name) => name === '' || FUNCTIONS.has(name))) return false;
  const inner = css.match(/url\(\s*(["']?)#[^\s"'()\\]+\1\s*\)/gi) ?? [];
  return inner.length === called.filter((name) => name === 'url').length;
}

/** A style sheet without what loads something, or null when something is left that might. */
export function safeStyleSheet(css: string): string | null {
  const bare = withoutLoading(css);
  return isSafeCss(bare) ? bare : null;
}
