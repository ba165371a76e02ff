import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { REVENUE_SPLIT } from '../../api/billing/contracts/admin-routes';
import type { CurrencySplit } from '../../api/billing/contracts/revenue-split';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

const PARTS = [
  ['platform', 'primary600'],
  ['experts', 'success500'],
  ['tax', 'warning500'],
] as const;

/** Dashboard: how this month's income is divided, one bar per currency. */
export default function RevenueSplitWidget() {
  const text = useText(messages);
  const split = useLoaded(REVENUE_SPLIT);
  if (split.state === 'loading') return <Widget.Loading />;
  if (split.state === 'failed') return <Widget.Error>{text('magnetiq.billing.split.failed')}</Widget.Error>;
  if (split.data.currencies.length === 0) return <Widget.NoData>{text('magnetiq.billing.split.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {split.data.currencies.map((line) => (
        <CurrencyLine key={line.currency} line={line} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        {text('magnetiq.billing.split.note')}
      </Typography>
    </Flex>
  );
}

const Bar = styled(Flex)`
  height: 1.2rem;
  overflow: hidden;
`;

function CurrencyLine({ line }: { line: CurrencySplit }) {
  const text = useText(messages);
  const { formatNumber } = useIntl();
  const money = (cents: number) => formatNumber(cents / 100, { style: 'currency', currency: line.currency });
  const total = line.platformCents + line.expertsCents + line.taxCents;
  const parts = PARTS.map(([name, colour]) => ({ name, colour, cents: line[`${name}Cents`] })).filter(
    ({ name, cents }) => name !== 'tax' || cents !== 0,
  );
  return (
    <Box>
      <Typography variant="alpha">{money(total)}</Typography>
      <Bar hasRadius marginTop={2} marginBottom={3} background="neutral150">
        {parts.map(({ name, colour, cents }) => (
          <Box
            key={name}
            background={colour}
            height="100%"
            style={{ width: `${total > 0 ? (100 * cents) / total : 0}%` }}
          />
        ))}
      </Bar>
      <Flex gap={5} wrap="wrap">
        {parts.map(({ name, colour, cents }) => (
          <Flex key={name} gap={2}>
            <Box width="1rem" height="1rem" background={colour} borderRadius="50%" />
            <Typography textColor="neutral600">{text(`magnetiq.billing.split.${name}`)}</Typography>
            <Typography fontWeight="semiBold">{money(cents)}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
