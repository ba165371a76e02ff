import { useState, type MouseEvent, type ReactNode } from 'react';
import { useEditor, useEditorSelector } from '@portabletext/editor';
import { getActiveStyle, getMarkState, getActiveListItem, isActiveAnnotation } from '@portabletext/editor/selectors';
import { Bold, BulletList, Code, Italic, Link, NumberList, StrikeThrough, Underline } from '@strapi/icons';
import { BLOCK_OBJECTS } from './block-objects';
import { messages } from '../messages';
import { LinkForm } from './link-form';
import { DECORATORS, LISTS, STYLES } from './schema';
import { useText } from '../../use-text';

const ICONS: Record<(typeof DECORATORS)[number] | (typeof LISTS)[number], ReactNode> = {
  strong: <Bold />,
  em: <Italic />,
  underline: <Underline />,
  'strike-through': <StrikeThrough />,
  code: <Code />,
  bullet: <BulletList />,
  number: <NumberList />,
};

export function Toolbar({ disabled }: { disabled?: boolean }) {
  const text = useText(messages);
  const editor = useEditor();
  const style = useEditorSelector(editor, getActiveStyle);
  const list = useEditorSelector(editor, getActiveListItem);
  const marks = useEditorSelector(editor, getMarkState);
  const linked = useEditorSelector(editor, isActiveAnnotation('link'));
  const decorators = marks?.marks ?? [];
  const [linking, setLinking] = useState(false);

  const link = () => {
    if (!linked) return setLinking(true);
    editor.send({ type: 'annotation.remove', annotation: { name: 'link' } });
    editor.send({ type: 'focus' });
  };
  const insert = (name: string) => {
    const kind = BLOCK_OBJECTS.find((object) => object.name === name);
    if (!kind) return;
    editor.send({ type: 'insert.block object', placement: 'auto', blockObject: { name, value: { ...kind.template } } });
  };

  return (
    <>
      <div className="toolbar" role="toolbar">
        <select
          aria-label={text('magnetiq.editor.style')}
          disabled={disabled}
          value={style ?? 'normal'}
          onChange={(event) => {
            editor.send({ type: 'style.toggle', style: event.target.value });
            editor.send({ type: 'focus' });
          }}
        >
          {STYLES.map((name) => (
            <option key={name} value={name}>
              {text(`magnetiq.editor.style.${name}`)}
            </option>
          ))}
        </select>
        {DECORATORS.map((name) => (
          <Tool
            key={name}
            label={text(`magnetiq.editor.${name}`)}
            active={decorators.includes(name)}
            disabled={disabled}
            onUse={() => editor.send({ type: 'decorator.toggle', decorator: name })}
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
            onUse={() => editor.send({ type: 'list item.toggle', listItem: name })}
          >
            {ICONS[name]}
          </Tool>
        ))}
        <Tool label={text('magnetiq.editor.link')} active={linked} disabled={disabled} onUse={link}>
          <Link />
        </Tool>
        <select
          aria-label={text('magnetiq.editor.insert')}
          disabled={disabled}
          value=""
          onChange={(event) => insert(event.target.value)}
        >
          <option value="">{text('magnetiq.editor.insert')}</option>
          {BLOCK_OBJECTS.map(({ name }) => (
            <option key={name} value={name}>
              {text(`magnetiq.editor.block.${name}`)}
            </option>
          ))}
        </select>
      </div>
      {linking ? <LinkForm onClose={() => setLinking(false)} /> : null}
    </>
  );
}

interface ToolProps {
  label: string;
  active: boolean;
  disabled?: boolean;
  onUse(): void;
  children: ReactNode;
}

function Tool({ label, active, disabled, onUse, children }: ToolProps) {
  // Without preventDefault the button would take the focus, and with it the selection that it is meant for.
  const use = (event: MouseEvent) => {
    event.preventDefault();
    onUse();
  };
  return (
    <button type="button" aria-label={label} aria-pressed={active} title={label} disabled={disabled} onMouseDown={use}>
      {children}
    </button>
  );
}
