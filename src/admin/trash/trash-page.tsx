import { useState } from 'react';
import {
  Box,
  Button,
  EmptyStateLayout,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  Flex,
  VisuallyHidden,
} from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import {
  PURGE_ENTRY,
  PURGE_MARKED,
  RESTORE_ENTRY,
  RESTORE_MARKED,
  TRASH,
} from '../../api/system/contracts/admin-routes';
import type { TrashItem } from '../../api/system/contracts/trash';
import type { OnWire } from '../../shared/contracts/admin-route';
import { messages } from './messages';
import { PurgeDialog } from './purge-dialog';
import { RestoreDialog, type Taken } from './restore-dialog';
import { useLoaded } from '../use-loaded';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';
import { useTypeTitle } from '../use-type-title';

type Item = OnWire<TrashItem>;

/** Whose the names are that the record had; undefined where something else is wrong. */
function takenIn(error: unknown): Taken[] | undefined {
  const { response } = error as { response?: { data?: { error?: { details?: { taken?: Taken[] } } } } };
  return response?.data?.error?.details?.taken;
}

export default function TrashPage() {
  const text = useText(messages);
  const titleOf = useTypeTitle();
  const { formatDate } = useIntl();
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const list = useLoaded(TRASH);
  const [open, setOpen] = useState<{ item: Item; taken: Taken[] } | null>(null);
  const [leaving, setLeaving] = useState<Item | null>(null);

  const restore = async (item: Item, values?: Record<string, string>) => {
    try {
      const data = values && { values };
      if (item.entryId) await send(RESTORE_ENTRY, { params: { id: item.entryId }, data });
      else await send(RESTORE_MARKED, { params: { uid: item.uid, id: item.documentId }, data });
      toggleNotification({ type: 'success', message: text('magnetiq.trash.restored') });
      setOpen(null);
      list.reload();
    } catch (error) {
      const taken = takenIn(error);
      if (taken) setOpen({ item, taken });
      else tellError(error);
    }
  };
  const purge = async (item: Item) => {
    try {
      if (item.entryId) await send(PURGE_ENTRY, { params: { id: item.entryId } });
      else await send(PURGE_MARKED, { params: { uid: item.uid, id: item.documentId } });
      toggleNotification({ type: 'success', message: text('magnetiq.trash.purged') });
      list.reload();
    } catch (error) {
      tellError(error);
    }
    setLeaving(null);
  };
  const day = (value: string) => formatDate(value, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <Page.Protect permissions={[{ action: 'api::system.trash.restore', subject: null }]}>
      <Page.Title>{text('magnetiq.trash')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={text('magnetiq.trash')} subtitle={text('magnetiq.trash.subtitle')} />
        <Layouts.Content>
          {list.state === 'loading' ? <Page.Loading /> : null}
          {list.state === 'failed' ? <Page.Error /> : null}
          {list.state === 'ready' && list.data.length === 0 ? (
            <Box background="neutral0">
              <EmptyStateLayout content={text('magnetiq.trash.none')} />
            </Box>
          ) : null}
          {list.state === 'ready' && list.data.length > 0 ? (
            <Table colCount={6} rowCount={list.data.length + 1}>
              <Thead>
                <Tr>
                  {(['record', 'type', 'at', 'by', 'until', 'actions'] as const).map((column) => (
                    <Th key={column}>
                      {column === 'actions' ? (
                        <VisuallyHidden>{text('magnetiq.trash.actions')}</VisuallyHidden>
                      ) : (
                        <Typography variant="sigma" textColor="neutral600">
                          {text(`magnetiq.trash.${column}`)}
                        </Typography>
                      )}
                    </Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {list.data.map((item) => (
                  <Tr key={item.entryId ?? `${item.uid} ${item.documentId}`}>
                    {[
                      item.label ?? item.documentId,
                      titleOf(item.uid, item.type),
                      day(item.trashedAt),
                      item.by,
                      day(item.until),
                    ].map((value, column) => (
                      <Td key={column}>
                        <Typography ellipsis>{value}</Typography>
                      </Td>
                    ))}
                    <Td>
                      <Flex gap={2} justifyContent="flex-end">
                        <Button size="S" variant="tertiary" onClick={() => void restore(item)}>
                          {text('magnetiq.trash.restore')}
                        </Button>
                        {item.mayPurge ? (
                          <Button size="S" variant="danger-light" onClick={() => setLeaving(item)}>
                            {text('magnetiq.trash.purge')}
                          </Button>
                        ) : null}
                      </Flex>
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          ) : null}
          {leaving ? (
            <PurgeDialog
              name={leaving.label ?? leaving.documentId}
              onClose={() => setLeaving(null)}
              onPurge={() => void purge(leaving)}
            />
          ) : null}
          {open ? (
            <RestoreDialog
              taken={open.taken}
              onClose={() => setOpen(null)}
              onRestore={(values) => void restore(open.item, values)}
            />
          ) : null}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
