import type { StaffGrant } from '../../shared/permissions/staff-grants';

const SECRETS = ['manageTokenHash', 'manageTokenEncrypted', 'requestKey'];
const SPLIT = ['platformFeeCents', 'platformFeeBasisPoints', 'consultantPayoutCents', 'paymentIntentId'];
const CONVERSATION = [
  'meetingUrl',
  'meetingId',
  'meetingPassword',
  'internalNotes',
  'sessionSummary',
  'actionItems',
  'clientFeedback',
  'consultantFeedback',
];

const BOOKING = 'api::bookings.consultant-booking';
const ALL = ['create', 'read', 'update', 'delete'] as const;

/** What staff may do with bookings and the calendars behind them. */
export const BOOKING_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator'], uid: BOOKING, actions: ALL, except: SECRETS },
  { roles: ['booking-manager'], uid: BOOKING, actions: ALL, except: [...SECRETS, ...SPLIT] },
  { roles: ['finance'], uid: BOOKING, actions: ['read'], except: [...SECRETS, ...CONVERSATION] },
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.availability-rule', actions: ALL },
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.blocked-date', actions: ALL },
];
