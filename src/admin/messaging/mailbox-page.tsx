import { useState } from 'react';
import { Button, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { MAILBOX } from '../../api/messaging/contracts/admin-routes';
import type { DeliveryStatus } from '../../api/messaging/contracts/mailbox';
import { MailboxPreview } from './mailbox-preview';
import { MailboxTable } from './mailbox-table';
import { messages } from './messages';
import { Pager } from '../pager';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

const STATUSES: readonly DeliveryStatus[] = ['pending', 'sent', 'delivered', 'bounced', 'failed', 'skipped'];

export default function MailboxPage() {
  const text = useText(messages);
  const [page, setPage] = useState(1);
  const [status, setStatus] = useState<DeliveryStatus | ''>('');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);

  const list = useLoaded(MAILBOX, { query: { page, status, search } });
  const filter = (apply: () => void) => {
    setPage(1);
    apply();
  };

  return (
    <Page.Protect permissions={[{ action: 'api::messaging.mailbox.read', subject: null }]}>
      <Page.Title>{text('magnetiq.mailbox')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={text('magnetiq.mailbox')}
          subtitle={text('magnetiq.mailbox.subtitle')}
          primaryAction={
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={list.reload}>
              {text('magnetiq.mailbox.reload')}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex gap={2} paddingBottom={4}>
            <SearchForm
              onSubmit={(event) => {
                event.preventDefault();
                filter(() => setSearch(typed));
              }}
            >
              <Searchbar
                name="search"
                value={typed}
                clearLabel={text('magnetiq.mailbox.clear')}
                placeholder={text('magnetiq.mailbox.search')}
                onChange={(event) => setTyped(event.target.value)}
                onClear={() => {
                  setTyped('');
                  filter(() => setSearch(''));
                }}
              >
                {text('magnetiq.mailbox.search')}
              </Searchbar>
            </SearchForm>
            <SingleSelect
              aria-label={text('magnetiq.mailbox.status')}
              value={status || 'all'}
              onChange={(value) => filter(() => setStatus(value === 'all' ? '' : (value as DeliveryStatus)))}
            >
              <SingleSelectOption value="all">{text('magnetiq.mailbox.status.all')}</SingleSelectOption>
              {STATUSES.map((name) => (
                <SingleSelectOption key={name} value={name}>
                  {text(`magnetiq.mailbox.status.${name}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Flex>
          {list.state === 'loading' ? <Page.Loading /> : null}
          {list.state === 'failed' ? <Page.Error /> : null}
          {list.state === 'ready' ? (
            <>
              <MailboxTable entries={list.data.entries} isFiltered={search !== '' || status !== ''} onOpen={setOpen} />
              <Pager page={page} pageCount={list.data.pagination.pageCount} onChange={setPage} />
            </>
          ) : null}
          {open ? <MailboxPreview id={open} onClose={() => setOpen(null)} /> : null}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
