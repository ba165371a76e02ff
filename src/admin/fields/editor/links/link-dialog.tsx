import { useState, type KeyboardEvent } from 'react';
import { Box, Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { LINK } from '../../../../shared/portable-text/block-shapes';
import type { Link } from '../../../../shared/portable-text/schema';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import { ShapeInput } from '../../shape/inputs/shape-input';
import { messages } from '../messages';
import { typedAddress } from './typed-address';

export type LinkValue = Pick<Link, 'href' | 'title' | 'target'>;

interface LinkDialogProps {
  initial: Partial<LinkValue>;
  onApply(value: LinkValue): void;
  onRemove?: (() => void) | undefined;
  onClose(): void;
}

/** Where a link leads, what it is called and where it opens. It lies in the content manager's form, so it is none itself. */
export function LinkDialog({ initial, onApply, onRemove, onClose }: LinkDialogProps) {
  const text = useText(messages);
  const language = adminLanguage();
  const { href, title, target } = LINK.members;
  const [typed, setTyped] = useState(initial.href ?? '');
  const [rest, setRest] = useState({ title: initial.title, target: initial.target });
  const [tried, setTried] = useState(false);
  const address = typedAddress(typed);
  const wrong = tried && address === undefined ? text('magnetiq.editor.link.wrong') : undefined;

  const apply = (): void => {
    setTried(true);
    if (address !== undefined) onApply({ href: address, title: rest.title || undefined, target: rest.target });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    apply();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('magnetiq.editor.cancel')}>
          <Modal.Title>{text('magnetiq.editor.link')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root name="link.href" required error={wrong} hint={text('magnetiq.editor.link.hint')}>
              <Field.Label>{href.words[language]}</Field.Label>
              <TextInput
                autoFocus
                value={typed}
                onKeyDown={onKeyDown}
                onChange={(event) => setTyped(event.target.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Field.Root name="link.title">
              <Field.Label>{title.words[language]}</Field.Label>
              <TextInput
                value={rest.title ?? ''}
                onKeyDown={onKeyDown}
                onChange={(event) => setRest({ ...rest, title: event.target.value })}
              />
            </Field.Root>
            <Field.Root name="link.target">
              <Field.Label>{target.words[language]}</Field.Label>
              <ShapeInput
                shape={target.shape}
                value={rest.target}
                label={target.words[language]}
                name="link.target"
                onChange={(chosen) => setRest({ ...rest, target: chosen as LinkValue['target'] })}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('magnetiq.editor.cancel')}
          </Button>
          <Flex gap={2}>
            {onRemove ? (
              <Box>
                <Button variant="danger-light" onClick={onRemove}>
                  {text('magnetiq.editor.link.remove')}
                </Button>
              </Box>
            ) : null}
            <Button onClick={apply}>{text('magnetiq.editor.save')}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
