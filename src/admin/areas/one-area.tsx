import type { ReactElement, ReactNode } from 'react';
import { Box, EmptyStateLayout, Flex, Grid, Loader, Typography } from '@strapi/design-system';
import { ArrowLeft, Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { Waiting } from '../../api/system/contracts/worklists';
import type { OnWire } from '../../shared/contracts/admin-route';
import { messages as ofDashboard } from '../dashboard/messages';
import { WaitingLists } from '../dashboard/waiting-lists';
import { AREAS_PATH } from '../navigation/addresses';
import { pathOf, SINGLE } from '../navigation/sections';
import { CREATE, useMayOneOf } from '../strapi/menu-pages';
import { useText } from '../use-text';
import { Card } from './card';
import { messages } from './messages';
import type { Area } from './use-areas';

interface OneAreaProps {
  /** Undefined where there is no such area, or none of its types is read. */
  area: Area | undefined;
  lists: readonly OnWire<Waiting>[];
  isLoading: boolean;
}

/** The home of an area: what waits in it, and its lists. */
export function OneArea({ area, lists, isLoading }: OneAreaProps): ReactElement {
  const text = useText(messages);
  const title = area?.title ?? text('magnetiq.areas');
  const back = (
    <Link to={AREAS_PATH}>
      <Flex gap={2}>
        <ArrowLeft aria-hidden fill="primary600" />
        <Typography textColor="primary600">{text('magnetiq.areas.all')}</Typography>
      </Flex>
    </Link>
  );
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={back} />
      <Layouts.Content>
        {area ? (
          <Grid.Root gap={4}>
            <Grid.Item col={7} xs={12} alignItems="stretch">
              <WaitingCard lists={lists} isLoading={isLoading} />
            </Grid.Item>
            <Grid.Item col={5} xs={12} alignItems="stretch">
              <Lists area={area} />
            </Grid.Item>
          </Grid.Root>
        ) : (
          <EmptyStateLayout content={text('magnetiq.areas.unknown')} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Titled({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Card name={title}>
      <Box paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      {children}
    </Card>
  );
}

function WaitingCard({ lists, isLoading }: Pick<OneAreaProps, 'lists' | 'isLoading'>): ReactElement {
  const text = useText(ofDashboard);
  const nothing = isLoading ? <Loader small /> : <Typography>{text('magnetiq.waiting.none')}</Typography>;
  return (
    <Titled title={text('magnetiq.waiting')}>{lists.length > 0 ? <WaitingLists lists={lists} /> : nothing}</Titled>
  );
}

function Lists({ area: { links } }: { area: Area }): ReactElement {
  const text = useText(messages);
  const may = useMayOneOf();
  return (
    <Titled title={text('magnetiq.areas.types')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {links.map(({ uid, name }) => (
          <Flex key={uid} tag="li" justifyContent="space-between" gap={3}>
            <Link to={pathOf(uid)}>
              <Typography textColor="primary600">{name}</Typography>
            </Link>
            {!SINGLE.includes(uid) && may([{ action: CREATE, subject: uid }]) ? (
              <Link to={`${pathOf(uid)}/create`} aria-label={text('magnetiq.areas.new.of', { name })}>
                <Flex gap={1}>
                  <Plus aria-hidden width="10px" fill="neutral600" />
                  <Typography variant="pi" textColor="neutral600">
                    {text('magnetiq.areas.new')}
                  </Typography>
                </Flex>
              </Link>
            ) : null}
          </Flex>
        ))}
      </Flex>
    </Titled>
  );
}
