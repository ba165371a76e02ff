import { useState, type KeyboardEvent } from 'react';
import { useEditor } from '@portabletext/editor';
import { Button, Flex, TextInput } from '@strapi/design-system';
import { messages } from '../messages';
import { useText } from '../../use-text';

/** Asks for the address of a link and puts it on the selected text. It lies in the content manager's form, so it is none itself. */
export function LinkForm({ onClose }: { onClose(): void }) {
  const text = useText(messages);
  const editor = useEditor();
  const [href, setHref] = useState('https://');

  const apply = () => {
    editor.send({ type: 'focus' });
    editor.send({ type: 'annotation.add', annotation: { name: 'link', value: { href: href.trim() } } });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    apply();
  };

  return (
    <Flex gap={2} padding={2} onKeyDown={onKeyDown}>
      <TextInput
        aria-label={text('magnetiq.editor.link.address')}
        size="S"
        autoFocus
        value={href}
        onChange={(event) => setHref(event.target.value)}
      />
      <Button size="S" disabled={href.trim().length < 8} onClick={apply}>
        {text('magnetiq.editor.save')}
      </Button>
      <Button size="S" variant="tertiary" onClick={onClose}>
        {text('magnetiq.editor.cancel')}
      </Button>
    </Flex>
  );
}
