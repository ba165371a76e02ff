import { useContext, useMemo } from 'react';
import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import {
  getBlockTextBefore,
  getFocusBlock,
  getFocusBlockObject,
  getFocusTextBlock,
  isSelectionCollapsed,
} from '@portabletext/editor/selectors';
import { getBlockStartPoint } from '@portabletext/editor/utils';
import { BlockContext } from '../blocks/block-context';
import { shortcutOf } from './markdown-shortcuts';

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const isAlt = (key: string, pressed: Pressed): boolean =>
  pressed.key === key && pressed.altKey && !pressed.ctrlKey && !pressed.metaKey && !pressed.shiftKey;

/** What keys do: `## ` and the like as in Markdown, Alt with up and down moves a block, Alt+Enter opens its form. */
export function TypingKeys({ onToolbar }: { onToolbar(): void }) {
  const { edit } = useContext(BlockContext);
  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: 'insert.text',
        guard: ({ event, snapshot }) => {
          const block = getFocusTextBlock(snapshot);
          const { selection } = snapshot.context;
          if (event.text !== ' ' || !block || !selection || !isSelectionCollapsed(snapshot)) return false;
          if (block.node.listItem !== undefined || (block.node.style ?? 'normal') !== 'normal') return false;
          const becomes = shortcutOf(getBlockTextBefore(snapshot));
          const anchor = getBlockStartPoint({ context: snapshot.context, block });
          return becomes !== undefined && { becomes, at: { anchor, focus: selection.focus } };
        },
        actions: [
          (_, { becomes, at }) => [
            raise({ type: 'delete.text', at }),
            'style' in becomes
              ? raise({ type: 'style.add', style: becomes.style })
              : raise({ type: 'list item.add', listItem: becomes.listItem }),
          ],
        ],
      }),
      defineBehavior({
        on: 'keyboard.keydown',
        guard: ({ event: { originEvent: pressed }, snapshot }) => {
          const block = getFocusBlock(snapshot);
          const isUp = isAlt('ArrowUp', pressed);
          return block !== undefined && (isUp || isAlt('ArrowDown', pressed)) && { at: block.path, isUp };
        },
        actions: [(_, { at, isUp }) => [raise({ type: isUp ? 'move.block up' : 'move.block down', at })]],
      }),
      defineBehavior({
        on: 'keyboard.keydown',
        guard: ({ event, snapshot }) => {
          const block = getFocusBlockObject(snapshot);
          return block !== undefined && isAlt('Enter', event.originEvent) && { key: block.node._key };
        },
        actions: [(_, { key }) => [effect(() => edit(key))]],
      }),
      defineBehavior({
        on: 'keyboard.keydown',
        guard: ({ event }) => isAlt('F10', event.originEvent),
        actions: [() => [effect(onToolbar)]],
      }),
    ],
    [edit, onToolbar],
  );
  return <BehaviorPlugin behaviors={behaviors} />;
}
