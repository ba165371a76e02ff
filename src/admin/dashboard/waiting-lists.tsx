import type { ReactElement } from 'react';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Waiting, WaitingOfType } from '../../api/system/contracts/worklists';
import type { OnWire } from '../../shared/contracts/admin-route';
import { listAddress, recordAddress } from '../navigation/addresses';
import { placeOf } from '../navigation/sections';

/** What waits, by what is to be done, with the records that wait longest. */
export function WaitingLists({ lists }: { lists: readonly OnWire<Waiting>[] }): ReactElement {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {lists.map((list) => (
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
