import { Badge, Box, EmptyStateLayout, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeliveryStatus, MailboxEntry } from '../../api/messaging/contracts/mailbox';
import { messages } from './messages';
import { useText } from '../use-text';

const COLOURS: Record<DeliveryStatus, 'success' | 'danger' | 'warning' | 'neutral'> = {
  pending: 'warning',
  sent: 'success',
  delivered: 'success',
  bounced: 'danger',
  failed: 'danger',
  skipped: 'neutral',
};

interface MailboxTableProps {
  entries: readonly MailboxEntry[];
  /** Some may be left out by a search or a state. */
  isFiltered: boolean;
  onOpen(id: string): void;
}

export function MailboxTable({ entries, isFiltered, onOpen }: MailboxTableProps) {
  const text = useText(messages);
  const { formatDate } = useIntl();
  if (entries.length === 0) {
    return (
      <Box background="neutral0">
        <EmptyStateLayout content={text(isFiltered ? 'magnetiq.mailbox.not-found' : 'magnetiq.mailbox.none')} />
      </Box>
    );
  }
  return (
    <Table colCount={6} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {(['time', 'recipient', 'subject', 'template', 'language', 'status'] as const).map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {text(`magnetiq.mailbox.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id} onClick={() => onOpen(entry.id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Typography>
                {formatDate(entry.sentAt ?? entry.createdAt, { dateStyle: 'short', timeStyle: 'short' })}
              </Typography>
            </Td>
            <Td>
              <Typography ellipsis>{entry.recipient}</Typography>
            </Td>
            <Td>
              <Box maxWidth="36rem">
                <Typography ellipsis fontWeight="semiBold">
                  {entry.subject}
                </Typography>
              </Box>
            </Td>
            <Td>
              <Typography textColor="neutral600">{entry.template}</Typography>
            </Td>
            <Td>
              <Typography>{entry.language?.toUpperCase()}</Typography>
            </Td>
            <Td>
              <Badge
                backgroundColor={`${COLOURS[entry.status]}100`}
                textColor={`${COLOURS[entry.status]}600`}
                title={entry.error ?? undefined}
              >
                {text(`magnetiq.mailbox.status.${entry.status}`)}
              </Badge>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
