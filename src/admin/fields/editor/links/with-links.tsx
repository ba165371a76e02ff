import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useEditor } from '@portabletext/editor';
import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import { getActiveAnnotations, getFocusTextBlock, isSelectionExpanded } from '@portabletext/editor/selectors';
import type { Link } from '../../../../shared/portable-text/schema';
import { LinkContext } from './link-context';
import { LinkDialog, type LinkValue } from './link-dialog';
import { isPastedAddress, typedAddress } from './typed-address';

interface Opened {
  value: Partial<LinkValue>;
  /** The link that is changed; undefined for a new one. */
  at?: [{ _key: string }, 'markDefs', { _key: string }];
  hasText: boolean;
}

/**
 * Links by dialog and keys. Ctrl+K with a selection, or inside a link, is the link; with neither it stays what it is on
 * every page, the palette. An address that is pasted over a selection links it.
 */
export function WithLinks({ children }: { children: ReactNode }) {
  const editor = useEditor();
  const [opened, setOpened] = useState<Opened | null>(null);

  const open = useCallback(() => {
    const snapshot = editor.getSnapshot();
    const link = getActiveAnnotations(snapshot).find(({ _type }) => _type === 'link') as Link | undefined;
    const block = getFocusTextBlock(snapshot)?.path[0]._key;
    setOpened({
      value: link ? { href: link.href, title: link.title, target: link.target } : {},
      hasText: isSelectionExpanded(snapshot),
      ...(link && block && { at: [{ _key: block }, 'markDefs', { _key: link._key }] }),
    });
  }, [editor]);

  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: 'keyboard.keydown',
        guard: ({ event: { originEvent: pressed }, snapshot }) =>
          (pressed.ctrlKey || pressed.metaKey) &&
          !pressed.altKey &&
          !pressed.shiftKey &&
          pressed.key.toLowerCase() === 'k' &&
          (isSelectionExpanded(snapshot) || getActiveAnnotations(snapshot).length > 0),
        actions: [() => [effect(open)]],
      }),
      defineBehavior({
        on: 'clipboard.paste',
        guard: ({ event, snapshot }) => {
          const text = event.originEvent.dataTransfer.getData('text/plain');
          return isSelectionExpanded(snapshot) && isPastedAddress(text) && { href: typedAddress(text) };
        },
        actions: [(_, value) => [raise({ type: 'annotation.add', annotation: { name: 'link', value } })]],
      }),
    ],
    [open],
  );

  const close = (): void => {
    setOpened(null);
    editor.send({ type: 'focus' });
  };
  const apply = (value: LinkValue): void => {
    if (opened?.at) editor.send({ type: 'annotation.set', at: opened.at, props: { ...value } });
    else if (opened?.hasText)
      editor.send({ type: 'annotation.add', annotation: { name: 'link', value: { ...value } } });
    else editor.send({ type: 'insert.span', text: value.href, annotations: [{ name: 'link', value: { ...value } }] });
    close();
  };
  const remove = (): void => {
    editor.send({ type: 'annotation.remove', annotation: { name: 'link' } });
    close();
  };

  return (
    <LinkContext.Provider value={open}>
      <BehaviorPlugin behaviors={behaviors} />
      {children}
      {opened ? (
        <LinkDialog initial={opened.value} onApply={apply} onRemove={opened.at ? remove : undefined} onClose={close} />
      ) : null}
    </LinkContext.Provider>
  );
}
