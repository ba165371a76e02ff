import { LISTS, STYLES } from '../../../../shared/portable-text/marks';
import { KINDS, type BlockKind } from '../blocks/block-kinds';
import type { messages } from '../messages';
import type { Shortcut } from './markdown-shortcuts';

type Message = keyof (typeof messages)['en'];

/** Something that the insert menu offers: a block, or what the paragraph becomes. */
export type Insertion = { label: Message } & ({ kind: BlockKind } | Shortcut);

const INSERTIONS: readonly Insertion[] = [
  ...KINDS.map((kind) => ({ kind, label: `magnetiq.editor.block.${kind}` as const })),
  ...STYLES.filter((style) => style !== 'normal').map((style) => ({
    style,
    label: `magnetiq.editor.style.${style}` as const,
  })),
  ...LISTS.map((listItem) => ({ listItem, label: `magnetiq.editor.${listItem}` as const })),
];

/** What of the menu somebody means who has typed this: what begins so first, then what has a word that does. */
export function insertionsLike(typed: string, labelOf: (insertion: Insertion) => string): Insertion[] {
  const asked = typed.toLowerCase();
  const rank = (insertion: Insertion): number => {
    const label = labelOf(insertion).toLowerCase();
    if (label.startsWith(asked)) return 0;
    return label.split(/[\s-]+/).some((word) => word.startsWith(asked)) ? 1 : 2;
  };
  return INSERTIONS.filter((insertion) => rank(insertion) < 2).sort((one, other) => rank(one) - rank(other));
}
