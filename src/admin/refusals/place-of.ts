import { isGroup, type Shape } from '../../shared/shapes/shape';
import { knownShape } from '../fields/shape/known-shapes';
import { fieldLabel } from '../labels/field-label';

type Language = 'en' | 'de';

const WORDS = {
  en: {
    block: 'block',
    entry: 'entry',
    markDefs: 'link',
    href: 'address',
    asset: 'image',
    en: 'English',
    de: 'German',
  },
  de: {
    block: 'Block',
    entry: 'Eintrag',
    markDefs: 'Link',
    href: 'Adresse',
    asset: 'Bild',
    en: 'Englisch',
    de: 'Deutsch',
  },
} as const;

/** Steps inside of a text that nobody sees. */
const UNSEEN: readonly string[] = ['children', 'marks', '_type', '_key', '_ref', 'style'];

/**
 * Where inside of an attribute something is, as people count and call it: `21.markDefs.0.href` of a text is
 * "Block 22, Link". `holds` is what the attribute holds, as `errors` of the server say it.
 */
export function placeOf(inside: readonly string[], holds: string | undefined, language: Language): string {
  if (holds === 'global::localized-text') return placeInTexts(inside, language).join(', ');
  if (holds === 'global::portable-text') return placeInText(inside, language).join(', ');
  return placeInShape(inside, knownShape(holds), language).join(', ');
}

function placeInTexts([own, ...inside]: readonly string[], language: Language): string[] {
  if (own !== 'en' && own !== 'de') return [];
  return [WORDS[language][own], ...placeInText(inside, language)];
}

function placeInText([block, ...inside]: readonly string[], language: Language): string[] {
  if (block === undefined) return [];
  const words: Readonly<Record<string, string>> = WORDS[language];
  const seen = inside.filter((step) => !/^\d+$/.test(step) && !UNSEEN.includes(step));
  // Of a link its address is all there is.
  const named = seen.includes('markDefs') ? ['markDefs'] : seen.slice(0, 1);
  return [
    `${words.block} ${Number(block) + 1}`,
    ...named.map((step) => (Object.hasOwn(words, step) ? (words[step] ?? step) : fieldLabel(step, language))),
  ];
}

function placeInShape([step, ...inside]: readonly string[], shape: Shape, language: Language): string[] {
  if (step === undefined) return [];
  if (/^\d+$/.test(step) && shape.kind !== 'map') {
    const of = shape.kind === 'list' ? shape.of : ({ kind: 'any' } as const);
    return [`${WORDS[language].entry} ${Number(step) + 1}`, ...placeInShape(inside, of, language)];
  }
  if (shape.kind === 'map') return [step, ...placeInShape(inside, shape.of, language)];
  const member = shape.kind === 'group' && isGroup(shape.members) ? shape.members[step] : undefined;
  const below = member?.shape ?? ({ kind: 'any' } as const);
  return [member?.words[language] ?? fieldLabel(step, language), ...placeInShape(inside, below, language)];
}
