import { useState } from 'react';
import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { MAILBOX_INVITATION, MAILBOX_MESSAGE } from '../../api/messaging/contracts/admin-routes';
import type { MailboxMessage } from '../../api/messaging/contracts/mailbox';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useSend } from '../use-send';
import { useText } from '../use-text';

export function MailboxPreview({ id, onClose }: { id: string; onClose(): void }) {
  const text = useText(messages);
  const send = useSend();
  const message = useLoaded(MAILBOX_MESSAGE, { params: { id } });
  const [part, setPart] = useState<'html' | 'text'>('html');

  const download = async () => {
    const { filename, content } = await send(MAILBOX_INVITATION, { params: { id } });
    const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }));
    Object.assign(document.createElement('a'), { href: url, download: filename }).click();
    URL.revokeObjectURL(url);
  };

  const ready = message.state === 'ready' ? message.data : null;
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{ready?.subject ?? text('magnetiq.mailbox')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{ready ? <MessageParts message={ready} part={part} /> : <Loader />}</Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('magnetiq.mailbox.close')}
          </Button>
          <Flex gap={2}>
            {ready?.content?.hasInvitation ? (
              <Button variant="secondary" startIcon={<Calendar />} onClick={() => void download()}>
                {text('magnetiq.mailbox.invitation')}
              </Button>
            ) : null}
            {ready?.content ? (
              <Button variant="secondary" onClick={() => setPart(part === 'html' ? 'text' : 'html')}>
                {text(part === 'html' ? 'magnetiq.mailbox.text' : 'magnetiq.mailbox.html')}
              </Button>
            ) : null}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function MessageParts({ message, part }: { message: MailboxMessage; part: 'html' | 'text' }) {
  const text = useText(messages);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">
        {message.content ? `${text('magnetiq.mailbox.from')}: ${message.content.from} → ` : ''}
        {message.recipient}
      </Typography>
      {message.error ? <Typography textColor="danger600">{message.error}</Typography> : null}
      {message.content === null ? (
        <Typography>{text(message.withheld ? 'magnetiq.mailbox.withheld' : 'magnetiq.mailbox.no-content')}</Typography>
      ) : null}
      {message.content && part === 'html' ? (
        // No script, form, origin or network rights: what a client typed is in this page.
        <iframe
          title={message.subject}
          sandbox=""
          srcDoc={message.content.html}
          style={{ width: '100%', height: '60vh', border: 0, background: '#fff' }}
        />
      ) : null}
      {message.content && part === 'text' ? (
        <Box tag="pre" padding={4} background="neutral100" style={{ whiteSpace: 'pre-wrap', fontFamily: 'monospace' }}>
          {message.content.text}
        </Box>
      ) : null}
    </Flex>
  );
}
