import { useEffect, useRef, useState } from 'react';
import { EditorProvider, PortableTextEditable, useEditor } from '@portabletext/editor';
import { EventListenerPlugin } from '@portabletext/editor/plugins';
import { Typography } from '@strapi/design-system';
import { Collapse, Expand } from '@strapi/icons';
import type { Blocks } from '../blocks';
import { JsonEditor } from './json-editor';
import type { EditorProps } from './editor-props';
import { messages } from './messages';
import { WithBlocks } from './blocks/with-blocks';
import { WithLinks } from './links/with-links';
import { PasteMarkup } from './paste/paste-markup';
import { renderAnnotation, renderBlock, renderDecorator, renderListItem, renderStyle } from './render';
import { schemaDefinition } from './schema';
import { EditorFrame } from './styles';
import { TextFooter } from './text-footer';
import { Tool } from './toolbar/tool';
import { Toolbar } from './toolbar/toolbar';
import { SlashMenu } from './typing/slash-menu';
import { TypingKeys } from './typing/typing-keys';
import { useText } from '../../use-text';

/**
 * Rich text in blocks, in @portabletext/editor 3.3.19: the last line for React 18, which Strapi 5 has. Later lines
 * ask for React 19; Strapi's move to it would free the version, and nothing else holds it. A value
 * that the editor cannot hold is edited as JSON instead, so that nothing is lost.
 */
export default function PortableTextEditorField(props: EditorProps) {
  const text = useText(messages);
  const [isFull, setFull] = useState(false);
  const [unknown, setUnknown] = useState(false);
  const [initialValue] = useState(props.value ?? undefined);
  const latest = useRef<Blocks | null>(props.value);
  const focusTools = useRef<() => void>(() => {});

  if (unknown) return <JsonEditor {...props} />;

  const change = (value: Blocks | undefined) => {
    const next = value && value.length > 0 && !isBlank(value) ? value : null;
    latest.current = next;
    props.onChange(next);
  };

  return (
    <EditorProvider initialConfig={{ schemaDefinition, initialValue, readOnly: props.disabled }}>
      <EventListenerPlugin
        on={(event) => {
          if (event.type === 'mutation') change(event.value as Blocks | undefined);
          if (event.type === 'invalid value') setUnknown(true);
        }}
      />
      <PasteMarkup />
      <FollowTyping onChange={change} />
      <FollowOutside value={props.value} disabled={props.disabled} latest={latest} />
      <WithBlocks disabled={Boolean(props.disabled)}>
        <WithLinks>
          <TypingKeys onToolbar={() => focusTools.current()} />
          <EditorFrame
            $disabled={Boolean(props.disabled)}
            className={isFull ? 'full' : undefined}
            onKeyDown={(event) => (event.key === 'Escape' && !event.defaultPrevented ? setFull(false) : undefined)}
          >
            {props.caption ? (
              <Typography variant="pi" fontWeight="semiBold" textColor="neutral600" className="caption">
                {props.caption}
              </Typography>
            ) : null}
            <Toolbar label={props.label} disabled={props.disabled} focusRef={focusTools}>
              <Tool label={text('magnetiq.editor.full')} active={isFull} onUse={() => setFull(!isFull)}>
                {isFull ? <Collapse /> : <Expand />}
              </Tool>
            </Toolbar>
            <PortableTextEditable
              className="text"
              aria-label={props.label}
              renderStyle={renderStyle}
              renderDecorator={renderDecorator}
              renderAnnotation={renderAnnotation}
              renderListItem={renderListItem}
              renderBlock={renderBlock}
              renderPlaceholder={() => <span className="placeholder">{text('magnetiq.editor.placeholder')}</span>}
            />
            <SlashMenu />
            <TextFooter />
          </EditorFrame>
        </WithLinks>
      </WithBlocks>
    </EditorProvider>
  );
}

/**
 * Hands on what is typed at once: the editor itself tells of a mutation after a pause of a quarter of a second, and who
 * saves sooner would be told that all is saved while the last words were not.
 */
function FollowTyping({ onChange }: { onChange(value: Blocks | undefined): void }) {
  const editor = useEditor();
  const hear = useRef(onChange);
  hear.current = onChange;
  useEffect(() => {
    let isTold = false;
    const subscription = editor.on('patch', ({ patch }) => {
      if (patch.origin !== 'local' || isTold) return;
      isTold = true;
      // A patch is told of before it is applied, and a key makes several.
      queueMicrotask(() => {
        isTold = false;
        hear.current(editor.getSnapshot().context.value as Blocks | undefined);
      });
    });
    return () => subscription.unsubscribe();
  }, [editor]);
  return null;
}

interface Outside {
  value: Blocks | null;
  disabled: boolean | undefined;
  latest: { current: Blocks | null };
}

/** The editor keeps its own state and ignores new props: what the form changes (reset, other locale) is sent to it. */
function FollowOutside({ value, disabled, latest }: Outside) {
  const editor = useEditor();
  useEffect(() => {
    if (value === latest.current) return;
    latest.current = value;
    editor.send({ type: 'update value', value: value ?? undefined });
  }, [editor, value, latest]);
  useEffect(() => {
    editor.send({ type: 'update readOnly', readOnly: Boolean(disabled) });
  }, [editor, disabled]);
  return null;
}

/** An editor that was only clicked into holds one empty paragraph, which is no text. */
function isBlank(blocks: Blocks): boolean {
  return blocks.every((block) => {
    const children = block.children as { text?: string }[] | undefined;
    return block._type === 'block' && !block.listItem && (children ?? []).every((child) => child.text === '');
  });
}
