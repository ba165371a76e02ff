import { blockFaults } from '../../../../shared/portable-text/block-faults';
import type { AttributeFault } from '../../../../shared/models/attribute-rule';
import type { Shape } from '../../../../shared/shapes/shape';
import { isKind, shapeOf } from './block-kinds';

type Language = 'en' | 'de';

/** What is wrong with a block, by the labels of its members; nothing where it is whole. */
export function faultWords(block: Record<string, unknown>, language: Language): string[] {
  const { _type: kind } = block;
  if (typeof kind !== 'string' || !isKind(kind)) return [];
  return blockFaults(block).map((fault) => {
    const { labels, shape } = placeOf(shapeOf(kind), fault.path ?? [], language);
    return [labels.join(', '), sentence(fault, shape, language)].filter(Boolean).join(': ');
  });
}

/** The labels on the way to what is wrong, and what should be there. */
function placeOf(from: Shape, path: readonly (string | number)[], language: Language) {
  const labels: string[] = [];
  let shape: Shape | undefined = from;
  for (const step of path) {
    if (shape?.kind === 'list') {
      labels.push(String(Number(step) + 1));
      shape = shape.of;
    } else {
      const member: { words: Record<Language, string>; shape: Shape } | undefined =
        shape?.kind === 'group' ? shape.members[step] : undefined;
      const label = member?.words[language] ?? String(step);
      // A picture that is missing is missed once, not as the picture of a picture.
      if (labels.at(-1) !== label && label !== 'Kind' && label !== 'Art') labels.push(label);
      shape = member?.shape;
    }
  }
  return { labels, shape };
}

const EXPECTED: Record<string, Record<Language, string>> = {
  link: {
    en: 'https://…, mailto:, tel:, #… or a path on this site such as /about',
    de: 'https://…, mailto:, tel:, #… oder ein Pfad auf dieser Website wie /about',
  },
  source: { en: 'https://… or a path on this site', de: 'https://… oder ein Pfad auf dieser Website' },
};

function sentence({ incomplete }: AttributeFault, shape: Shape | undefined, language: Language): string {
  const isGerman = language === 'de';
  if (incomplete) return isGerman ? 'fehlt noch' : 'still missing';
  if (shape?.kind === 'number') {
    const { min = 0, max } = shape;
    if (max === undefined) return isGerman ? `mindestens ${min}` : `at least ${min}`;
    return isGerman ? `eine Zahl von ${min} bis ${max}` : `a number from ${min} to ${max}`;
  }
  const expected = shape?.kind === 'text' ? EXPECTED[shape.means ?? ''] : undefined;
  if (expected) return expected[language];
  if (shape?.kind === 'text' && shape.means !== 'lines')
    return isGerman ? `eine Zeile mit höchstens ${shape.max} Zeichen` : `one line of at most ${shape.max} characters`;
  return isGerman ? 'passt hier nicht' : 'does not fit here';
}
