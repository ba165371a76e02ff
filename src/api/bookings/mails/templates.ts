import type { MailTemplate } from '../../messaging/public';
import * as money from './money';
import * as moves from './moves';
import * as outcomes from './outcomes';
import * as requests from './requests';
import * as sessions from './sessions';

/** Every mail about a booking. */
export const BOOKING_TEMPLATES: readonly MailTemplate[] = [requests, sessions, moves, outcomes, money].flatMap((file) =>
  Object.values(file),
);
