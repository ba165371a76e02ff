import type { StaffGrant } from '../../shared/permissions/staff-grants';

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

const VISIT = ['address', 'notes', 'zoomJoinUrl', 'zoomMeetingId', 'feedbackComment'];
const PERSONAL = ['email', 'phone', 'user', 'userDocumentId', 'availability'];

const WORK = [
  'api::bookings.consultation-request',
  'api::bookings.booking-note',
  'api::bookings.booking-attachment',
] as const;
const SERVICES = ['api::bookings.service-type', 'api::bookings.service-category'] as const;

/** What staff may do with bookings and the calendars behind them. */
export const BOOKING_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator'], uid: BOOKING, actions: ALL },
  { roles: ['booking-manager'], uid: BOOKING, actions: ALL, except: SPLIT },
  { roles: ['finance'], uid: BOOKING, actions: ['read'], except: CONVERSATION },
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.availability-rule', actions: ALL },
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.blocked-date', actions: ALL },
  ...WORK.map((uid): StaffGrant => ({ roles: ['administrator', 'booking-manager'], uid, actions: ALL })),
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.appointment', actions: ['read', 'update'] },
  { roles: ['finance'], uid: 'api::bookings.appointment', actions: ['read'], except: VISIT },
  ...SERVICES.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator', 'editor'], uid, actions: ALL },
    { roles: ['booking-manager', 'finance', 'viewer'], uid, actions: ['read'] },
  ]),
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.service-provider', actions: ALL },
  {
    roles: ['editor', 'finance', 'viewer'],
    uid: 'api::bookings.service-provider',
    actions: ['read'],
    except: PERSONAL,
  },
  { roles: ['administrator', 'booking-manager'], uid: 'api::bookings.provider-service', actions: ALL },
  { roles: ['editor', 'finance', 'viewer'], uid: 'api::bookings.provider-service', actions: ['read'] },
];
