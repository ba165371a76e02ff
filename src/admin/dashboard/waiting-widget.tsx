import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { WORKLISTS } from '../../api/system/contracts/admin-routes';
import type { Waiting, WaitingOfType } from '../../api/system/contracts/worklists';
import { placeOf } from '../navigation/sections';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';
import { listAddress, recordAddress } from '../navigation/addresses';
import { messages } from './messages';

/** Dashboard: what waits for this person, by what is to be done, with the records that wait longest. */
export default function WaitingWidget() {
  const text = useText(messages);
  const waiting = useLoaded(WORKLISTS);
  if (waiting.state === 'loading') return <Widget.Loading />;
  if (waiting.state === 'failed') return <Widget.Error>{text('magnetiq.waiting.failed')}</Widget.Error>;
  if (waiting.data.length === 0) return <Widget.NoData>{text('magnetiq.waiting.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {waiting.data.map((list) => (
        <List key={list.name} list={list} />
      ))}
    </Flex>
  );
}

function List({ list: { title, types } }: { list: Waiting }) {
  const { locale } = useIntl();
  const name = locale === 'de' ? title.de : title.en;
  return (
    <Box tag="section" aria-label={name}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {name}
      </Typography>
      <Box tag="ul">
        {types.map((ofType) => (
          <OfType key={ofType.uid} ofType={ofType} />
        ))}
      </Box>
    </Box>
  );
}

function OfType({ ofType: { uid, count, isMore, records, conditions } }: { ofType: WaitingOfType }) {
  const { locale, formatDate, formatNumber } = useIntl();
  const type = placeOf(uid, uid).name[locale === 'de' ? 1 : 0];
  return (
    <Box tag="li" paddingTop={2}>
      <Flex gap={2}>
        <Link to={listAddress(uid, conditions)}>
          <Typography textColor="primary600">{type}</Typography>
        </Link>
        <Badge>{`${formatNumber(count)}${isMore ? '+' : ''}`}</Badge>
      </Flex>
      <Box tag="ul">
        {records.map((record) => (
          <Flex key={`${record.documentId}${record.locale}`} tag="li" justifyContent="space-between" gap={3}>
            <Box minWidth={0}>
              <Link to={recordAddress(uid, record)}>
                <Typography variant="pi" textColor="neutral800" ellipsis>
                  {record.title}
                </Typography>
              </Link>
            </Box>
            {record.at === null ? null : (
              <Typography variant="pi" textColor="neutral600">
                {formatDate(record.at, { day: 'numeric', month: 'short', year: 'numeric' })}
              </Typography>
            )}
          </Flex>
        ))}
      </Box>
    </Box>
  );
}
