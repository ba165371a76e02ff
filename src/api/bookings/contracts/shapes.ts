import { groupOf, line, listOf, member } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const participant = groupOf({
  name: member(['Name', 'Name'], line, { required: true }),
  email: member(['E-mail', 'E-Mail'], { kind: 'text', means: 'mailbox' }),
});

/** What `json` attributes of bookings hold. */
export const BOOKING_SHAPES = {
  'bookings.participants': listOf(participant, 1000),
  /** What was agreed upon in a session, a line or more each. */
  'bookings.actions': listOf({ kind: 'text', means: 'lines' }),
} satisfies Shapes;
