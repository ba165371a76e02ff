import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification, Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { ATTENTION, RETRY_REFUND } from '../../api/billing/contracts/admin-routes';
import type { AttentionItem } from '../../api/billing/contracts/attention';
import { messages } from './messages';
import { SettleDialog } from './settle-dialog';
import { useLoaded } from '../use-loaded';
import { useMayOneOf } from '../strapi/menu-pages';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';

const SHOWN = 8;

const RIGHTS = [{ action: 'api::billing.refunds.create', subject: null }];

/** Dashboard: money that did not go by itself, with why and since when; a refund that failed is sent again from here. */
export default function MoneyToSeeToWidget() {
  const text = useText(messages);
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const [settling, setSettling] = useState<AttentionItem | null>(null);
  const mayRefund = useMayOneOf()(RIGHTS);
  const found = useLoaded(ATTENTION);
  if (found.state === 'loading') return <Widget.Loading />;
  if (found.state === 'failed') return <Widget.Error>{text('magnetiq.billing.attention.failed')}</Widget.Error>;
  const items = found.data;
  if (items.length === 0) return <Widget.NoData>{text('magnetiq.billing.attention.none')}</Widget.NoData>;

  const retry = async ({ documentId }: AttentionItem) => {
    try {
      await send(RETRY_REFUND, { params: { id: documentId } });
      toggleNotification({ type: 'success', message: text('magnetiq.billing.attention.retried') });
    } catch (error) {
      tellError(error);
    }
    found.reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold" textColor="danger600">
        {text('magnetiq.billing.attention.total', { count: items.length })}
      </Typography>
      <Box tag="ul">
        {items.slice(0, SHOWN).map((item) => (
          <Flex key={`${item.kind}-${item.documentId}`} tag="li" justifyContent="space-between" gap={3} paddingTop={2}>
            <Line item={item} />
            {item.kind === 'refund_failed' && mayRefund ? (
              <Flex gap={2}>
                <Button size="S" variant="tertiary" onClick={() => void retry(item)}>
                  {text('magnetiq.billing.attention.retry')}
                </Button>
                <Button size="S" variant="tertiary" onClick={() => setSettling(item)}>
                  {text('magnetiq.billing.attention.settle')}
                </Button>
              </Flex>
            ) : null}
          </Flex>
        ))}
      </Box>
      {settling ? (
        <SettleDialog
          refund={settling}
          onClose={(changed) => {
            setSettling(null);
            if (changed) found.reload();
          }}
        />
      ) : null}
    </Flex>
  );
}

function Line({ item }: { item: AttentionItem }) {
  const text = useText(messages);
  const { formatDate, formatNumber } = useIntl();
  const { amountCents, currency } = item;
  const amount =
    amountCents === null || currency === null ? '' : formatNumber(amountCents / 100, { style: 'currency', currency });
  const when = item.dueAt
    ? text('magnetiq.billing.attention.due', { date: formatDate(item.dueAt) })
    : text('magnetiq.billing.attention.since', { date: formatDate(item.since) });
  return (
    <Box minWidth={0}>
      <Typography tag="p">
        {[text(`magnetiq.billing.attention.${item.kind}`), amount, item.reference].filter(Boolean).join(' · ')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
        {[when, item.reason].filter(Boolean).join(': ')}
      </Typography>
    </Box>
  );
}
