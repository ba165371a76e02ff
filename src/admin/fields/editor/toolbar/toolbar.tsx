import { useContext, type ReactNode, type RefObject } from 'react';
import { useEditor, useEditorSelector, type Editor } from '@portabletext/editor';
import { getActiveListItem, getActiveStyle, getMarkState, isActiveAnnotation } from '@portabletext/editor/selectors';
import { Bold, BulletList, Code, Italic, Link, NumberList, StrikeThrough, Underline } from '@strapi/icons';
import { DECORATORS, LISTS, STYLES } from '../../../../shared/portable-text/marks';
import { useText } from '../../../use-text';
import { BlockContext } from '../blocks/block-context';
import { KINDS } from '../blocks/block-kinds';
import { LinkContext } from '../links/link-context';
import { messages } from '../messages';
import { Tool } from './tool';
import { ToolMenu } from './tool-menu';
import { useRoving } from './use-roving';

const ICONS: Record<(typeof DECORATORS)[number] | (typeof LISTS)[number], ReactNode> = {
  strong: <Bold />,
  em: <Italic />,
  underline: <Underline />,
  'strike-through': <StrikeThrough />,
  code: <Code />,
  bullet: <BulletList />,
  number: <NumberList />,
};

interface ToolbarProps {
  /** The name of the field whose text it formats. */
  label: string;
  disabled?: boolean | undefined;
  /** Gets what takes the focus to the tools. */
  focusRef: { current: () => void };
  children?: ReactNode;
}

/** What can be done with the text that is selected, by mouse and by keys: Alt+F10 leads here, arrows go on. */
export function Toolbar({ label, disabled, focusRef, children }: ToolbarProps) {
  const text = useText(messages);
  const editor = useEditor();
  const style = useEditorSelector(editor, getActiveStyle);
  const list = useEditorSelector(editor, getActiveListItem);
  const marks = useEditorSelector(editor, getMarkState)?.marks ?? [];
  const linked = useEditorSelector(editor, isActiveAnnotation('link'));
  const { add } = useContext(BlockContext);
  const link = useContext(LinkContext);
  const { ref, ...roving } = useRoving();
  focusRef.current = () => ref.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus();

  const use = (event: Parameters<Editor['send']>[0]) => () => {
    editor.send(event);
    editor.send({ type: 'focus' });
  };
  const isStyle = STYLES.find((each) => each === style) ?? 'normal';

  return (
    <div
      className="toolbar"
      role="toolbar"
      ref={ref as RefObject<HTMLDivElement>}
      aria-label={text('magnetiq.editor.tools', { label })}
      {...roving}
    >
      <ToolMenu
        label={text('magnetiq.editor.style')}
        shown={text(`magnetiq.editor.style.${isStyle}`)}
        disabled={disabled}
        options={STYLES.map((name) => ({ name, label: text(`magnetiq.editor.style.${name}`) }))}
        onChoose={(name) => setTimeout(use({ type: 'style.add', style: name }))}
      />
      {DECORATORS.map((name) => (
        <Tool
          key={name}
          label={text(`magnetiq.editor.${name}`)}
          active={marks.includes(name)}
          disabled={disabled}
          onUse={use({ type: 'decorator.toggle', decorator: name })}
        >
          {ICONS[name]}
        </Tool>
      ))}
      {LISTS.map((name) => (
        <Tool
          key={name}
          label={text(`magnetiq.editor.${name}`)}
          active={list === name}
          disabled={disabled}
          onUse={use({ type: 'list item.toggle', listItem: name })}
        >
          {ICONS[name]}
        </Tool>
      ))}
      <Tool label={text('magnetiq.editor.link')} active={linked} disabled={disabled} onUse={link}>
        <Link />
      </Tool>
      <ToolMenu
        label={text('magnetiq.editor.insert')}
        shown={text('magnetiq.editor.insert')}
        disabled={disabled}
        options={KINDS.map((name) => ({ name, label: text(`magnetiq.editor.block.${name}`) }))}
        onChoose={(name) => setTimeout(() => add(name))}
      />
      {children}
    </div>
  );
}
