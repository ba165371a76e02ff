import { useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useEditor, useEditorSelector } from '@portabletext/editor';
import { defineBehavior, effect } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import { getBlockTextAfter, getBlockTextBefore, getFocusTextBlock } from '@portabletext/editor/selectors';
import { getBlockStartPoint } from '@portabletext/editor/utils';
import { useText } from '../../../use-text';
import { BlockContext } from '../blocks/block-context';
import { messages } from '../messages';
import { insertionsLike, type Insertion } from './insertions';

/** What is typed after `/` in a paragraph of its own; undefined elsewhere. */
type Asked = { block: string; typed: string } | undefined;

/** The insert menu: `/` at the beginning of a paragraph opens it, letters narrow it, arrows choose, Enter inserts. */
export function SlashMenu() {
  const text = useText(messages);
  const editor = useEditor();
  const id = useId();
  const { add, disabled } = useContext(BlockContext);
  const [dismissed, setDismissed] = useState<string>();
  const [at, setAt] = useState(0);

  const asked = useEditorSelector(
    editor,
    (snapshot): Asked => {
      const block = getFocusTextBlock(snapshot);
      if (!block || getBlockTextAfter(snapshot) !== '') return undefined;
      const [, typed] = /^\/(\S*)$/.exec(getBlockTextBefore(snapshot)) ?? [];
      return typed === undefined ? undefined : { block: block.node._key, typed };
    },
    (one, other) => one?.block === other?.block && one?.typed === other?.typed,
  );
  useEffect(() => setAt(0), [asked?.typed]);
  // Dismissed is what stands there now; it is offered again once it was taken away.
  useEffect(() => {
    if (!asked) setDismissed(undefined);
  }, [asked]);

  const found = asked ? insertionsLike(asked.typed, ({ label }) => text(label)) : [];
  const isOpen = asked !== undefined && asked.block !== dismissed && !disabled && found.length > 0;
  const chosen = found[Math.min(at, found.length - 1)];

  const insert = (insertion: Insertion): void => {
    const snapshot = editor.getSnapshot();
    const block = getFocusTextBlock(snapshot);
    const { selection } = snapshot.context;
    if (!block || !selection) return;
    const anchor = getBlockStartPoint({ context: snapshot.context, block });
    editor.send({ type: 'delete.text', at: { anchor, focus: selection.focus } });
    if ('kind' in insertion) return add(insertion.kind);
    if ('style' in insertion) editor.send({ type: 'style.add', style: insertion.style });
    else editor.send({ type: 'list item.add', listItem: insertion.listItem });
    editor.send({ type: 'focus' });
  };

  // The behaviors are registered once and look at what is open then.
  const now = { isOpen, at, found, chosen, insert, dismiss: () => setDismissed(asked?.block) };
  const state = useRef(now);
  state.current = now;
  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: 'keyboard.keydown',
        guard: ({ event }) =>
          state.current.isOpen && ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.originEvent.key),
        actions: [
          ({ event }) => [
            effect(() => {
              const now = state.current;
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.originEvent.key];
              if (step) setAt((now.at + step + now.found.length) % now.found.length);
              else if (event.originEvent.key === 'Escape') now.dismiss();
              else if (now.chosen) now.insert(now.chosen);
            }),
          ],
        ],
      }),
    ],
    [],
  );

  return (
    <>
      <BehaviorPlugin behaviors={behaviors} />
      <div role="status" className="said">
        {isOpen && chosen ? text('magnetiq.editor.offered', { label: text(chosen.label), count: found.length }) : ''}
      </div>
      {isOpen ? (
        <ul className="slash" role="listbox" aria-label={text('magnetiq.editor.insert')} id={id}>
          {found.map((insertion) => (
            <li
              key={insertion.label}
              role="option"
              aria-selected={insertion === chosen}
              ref={(item) => (insertion === chosen ? item?.scrollIntoView({ block: 'nearest' }) : undefined)}
              // The text keeps the cursor that the block is meant for.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(insertion)}
            >
              {text(insertion.label)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
