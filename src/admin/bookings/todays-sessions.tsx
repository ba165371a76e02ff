import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { BookingState } from '../../api/bookings/domain/booking-states';
import { TODAY } from '../../api/bookings/contracts/admin-routes';
import type { TodaysSession } from '../../api/bookings/contracts/todays-sessions';
import { BOOKING } from './booking-panel';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

const COLOURS: Record<BookingState, 'success' | 'danger' | 'warning' | 'neutral' | 'primary'> = {
  pending: 'warning',
  confirmed: 'primary',
  in_progress: 'warning',
  completed: 'success',
  cancelled: 'neutral',
  expired: 'neutral',
  no_show_client: 'danger',
  no_show_consultant: 'danger',
};

/** Dashboard: who meets whom today, on the organization's clock. */
export default function TodaysSessionsWidget() {
  const text = useText(messages);
  const today = useLoaded(TODAY);
  if (today.state === 'loading') return <Widget.Loading />;
  if (today.state === 'failed') return <Widget.Error>{text('magnetiq.bookings.today.failed')}</Widget.Error>;
  if (today.data.sessions.length === 0) return <Widget.NoData>{text('magnetiq.bookings.today.none')}</Widget.NoData>;
  return (
    <Box tag="ul">
      {today.data.sessions.map((session) => (
        <SessionLine key={session.documentId} session={session} timeZone={today.data.timeZone} />
      ))}
    </Box>
  );
}

function SessionLine({ session, timeZone }: { session: TodaysSession; timeZone: string }) {
  const text = useText(messages);
  const { formatTime } = useIntl();
  const colour = COLOURS[session.bookingStatus];
  return (
    <Flex tag="li" gap={3} paddingTop={2} paddingBottom={2} justifyContent="space-between">
      <Flex gap={3}>
        <Typography fontWeight="bold">{formatTime(session.start, { timeZone, timeStyle: 'short' })}</Typography>
        <Link to={`/content-manager/collection-types/${BOOKING}/${session.documentId}`}>
          <Typography textColor="primary600">{session.client}</Typography>
        </Link>
        <Typography textColor="neutral600">{session.expert}</Typography>
      </Flex>
      <Badge backgroundColor={`${colour}100`} textColor={`${colour}600`}>
        {text(`magnetiq.bookings.status.${session.bookingStatus}`)}
      </Badge>
    </Flex>
  );
}
