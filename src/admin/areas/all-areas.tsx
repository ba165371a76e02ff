import type { ReactElement } from 'react';
import { Badge, EmptyStateLayout, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Waiting } from '../../api/system/contracts/worklists';
import type { OnWire } from '../../shared/contracts/admin-route';
import { areaAddress } from '../navigation/addresses';
import { pathOf } from '../navigation/sections';
import { useText } from '../use-text';
import { Card } from './card';
import { messages } from './messages';
import type { Area } from './use-areas';
import { countOf, waitingIn } from './waiting-in';

/** Every area with its lists; how much waits in it stands beside its name. */
export function AllAreas({
  areas,
  lists,
}: {
  areas: readonly Area[];
  lists: readonly OnWire<Waiting>[];
}): ReactElement {
  const text = useText(messages);
  return (
    <Page.Main>
      <Page.Title>{text('magnetiq.areas')}</Page.Title>
      <Layouts.Header title={text('magnetiq.areas')} subtitle={text('magnetiq.areas.subtitle')} />
      <Layouts.Content>
        {areas.length === 0 ? (
          <EmptyStateLayout content={text('magnetiq.areas.none')} />
        ) : (
          <Grid.Root gap={4}>
            {areas.map((area) => (
              <Grid.Item key={area.id} col={4} s={6} xs={12} alignItems="stretch">
                <OneOfAll area={area} waiting={countOf(waitingIn(area, lists))} />
              </Grid.Item>
            ))}
          </Grid.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function OneOfAll({ area: { id, title, links }, waiting }: { area: Area; waiting: number }): ReactElement {
  const text = useText(messages);
  const { formatNumber } = useIntl();
  return (
    <Card name={title}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          <Link to={areaAddress(id)}>
            <Typography variant="delta" textColor="primary600">
              {title}
            </Typography>
          </Link>
        </Typography>
        {waiting > 0 ? (
          <Badge aria-label={text('magnetiq.areas.waiting', { count: waiting })}>{formatNumber(waiting)}</Badge>
        ) : null}
      </Flex>
      <Flex tag="ul" wrap="wrap" gap={3}>
        {links.map(({ uid, name }) => (
          <li key={uid}>
            <Link to={pathOf(uid)}>
              <Typography variant="pi" textColor="neutral700">
                {name}
              </Typography>
            </Link>
          </li>
        ))}
      </Flex>
    </Card>
  );
}
