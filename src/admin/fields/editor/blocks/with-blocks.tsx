import { useMemo, useState, type ReactNode } from 'react';
import { useEditor } from '@portabletext/editor';
import { without } from '../../shape/inputs/without';
import { BlockContext } from './block-context';
import { BlockDialog } from './block-dialog';
import { BEGINNINGS, isKind, type BlockKind } from './block-kinds';

interface Opened {
  kind: BlockKind;
  value: Record<string, unknown>;
  /** Undefined for a new block. */
  key?: string;
}

/** Opens the forms of blocks beside the editor: inside of it, it would take what is typed for its own. */
export function WithBlocks({ disabled, children }: { disabled: boolean; children: ReactNode }) {
  const editor = useEditor();
  const [opened, setOpened] = useState<Opened | null>(null);

  const actions = useMemo(
    () => ({
      disabled,
      add: (kind: BlockKind) => setOpened({ kind, value: BEGINNINGS[kind] }),
      edit: (key: string) => {
        const block = editor.getSnapshot().context.value.find(({ _key }) => _key === key);
        if (!block || !isKind(block._type)) return;
        setOpened({ kind: block._type, key, value: without({ ...block }, ['_type', '_key']) });
      },
    }),
    [editor, disabled],
  );

  const close = (): void => {
    setOpened(null);
    editor.send({ type: 'focus' });
  };
  const apply = (value: Record<string, unknown>): void => {
    if (!opened) return;
    const { kind, key, value: before } = opened;
    if (key === undefined) {
      editor.send({ type: 'insert.block', placement: 'auto', select: 'start', block: { _type: kind, ...value } });
    } else {
      const at: [{ _key: string }] = [{ _key: key }];
      const gone = Object.keys(before).filter((name) => !(name in value));
      editor.send({ type: 'block.set', at, props: value });
      if (gone.length > 0) editor.send({ type: 'block.unset', at, props: gone });
    }
    close();
  };

  return (
    <BlockContext.Provider value={actions}>
      {children}
      {opened ? <BlockDialog kind={opened.kind} initial={opened.value} onApply={apply} onClose={close} /> : null}
    </BlockContext.Provider>
  );
}
