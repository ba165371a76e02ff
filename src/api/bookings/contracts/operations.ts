import { z } from 'zod';
import { listInfo, pageInfo } from '../../../shared/contracts/pages';
import { operationsOf } from '../../../shared/contracts/operation';
import { bookingView } from './booking-view';
import { cancellationRefundView, paymentIntentView } from './money-view';
import { acceptMoveBody, cancelBody, declineBody, emptyBody, outcomeBody, rescheduleBody } from './change-booking';
import { holdBookingBody } from './hold-booking';
import { manageLinksBody } from './manage-links';
import { listBookingsQuery, readBookingQuery } from './list-bookings';
import { consultationBody } from './request-consultation';
import { freeExpertsQuery, slotsQuery } from './slots';

const one = z.object({ data: bookingView, meta: z.object({}) });

const offer = {
  consultant: z.object({ documentId: z.string(), slug: z.string(), name: z.string(), timezone: z.string() }),
  offering: z.object({
    documentId: z.string(),
    slug: z.string(),
    name: z.string(),
    durationMinutes: z.int(),
  }),
};

const range = { from: z.iso.date(), to: z.iso.date(), timezone: z.string() };

const slot = z.object({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  localStart: z.string().describe('The wall time in the zone that was asked for'),
  localEnd: z.string(),
  seatsLeft: z.int(),
  occurrence: z.string().optional().describe('The group session that would be joined'),
});

/** Something that is done with a booking of which the caller has a part. */
const change = <const Name extends string, Body extends z.ZodType>(
  step: Name,
  { summary, body, access }: { summary: string; body: Body; access: 'public' | 'member' },
) => ({
  method: 'POST' as const,
  path: `/bookings/:documentId/${step}` as const,
  access,
  summary,
  query: readBookingQuery,
  body,
  response: one,
});

/** A guest acts by the manage token; a member by login. */
const byClients = <const Name extends string, Body extends z.ZodType>(step: Name, summary: string, body: Body) =>
  change(step, { summary, body, access: 'public' });

/** What an expert does is done by a member. */
const byExperts = <const Name extends string, Body extends z.ZodType>(step: Name, summary: string, body: Body) =>
  change(step, { summary, body, access: 'member' });

/** Bookings: what each operation takes and gives, and who may call it. */
export const BOOKING_OPERATIONS = operationsOf('api::bookings.booking', {
  hold: {
    method: 'POST',
    path: '/bookings',
    access: 'public',
    summary: 'Hold a slot, with a coupon if there is one; the answer carries the manage token of a guest',
    body: holdBookingBody,
    response: z.object({ data: bookingView, meta: z.object({ manageToken: z.string() }) }),
    status: 201,
  },
  list: {
    method: 'GET',
    path: '/bookings',
    access: 'member',
    summary: 'List the own bookings, as client or as expert',
    query: listBookingsQuery,
    response: z.object({ data: z.array(bookingView), meta: z.object({ pagination: listInfo }) }),
  },
  sendLinks: {
    method: 'POST',
    path: '/bookings/manage-links',
    access: 'public',
    summary: 'Mail a guest the links to their bookings; the answer is the same whether there are any',
    body: manageLinksBody,
    response: z.object({ data: z.object({ accepted: z.literal(true) }), meta: z.object({}) }),
    status: 202,
  },
  read: {
    method: 'GET',
    path: '/bookings/:documentId',
    access: 'public',
    summary: 'Read a booking',
    query: readBookingQuery,
    response: one,
  },
  pay: {
    ...byClients('payment', 'Get what the payment form of the gateway needs', emptyBody),
    response: z.object({ data: paymentIntentView, meta: z.object({}) }),
  },
  reschedule: byClients('reschedule', 'Move a booking to another time', rescheduleBody),
  acceptMove: byClients(
    'accept-move',
    'Agree, as the client, to the time that expert or staff moved the session to',
    acceptMoveBody,
  ),
  cancel: {
    ...byClients('cancel', 'Cancel a booking; the terms say what is paid back', cancelBody),
    response: z.object({ data: bookingView, meta: z.object({ refund: cancellationRefundView }) }),
  },
  approve: byExperts('approve', 'Approve a request, as its expert', emptyBody),
  decline: byExperts('decline', 'Decline a request, as its expert', declineBody),
  start: byExperts('start', 'Start the session, as its expert', outcomeBody),
  complete: byExperts('complete', 'Complete the session, as its expert', outcomeBody),
  noShow: byExperts('no-show', 'Record that the client did not come, as the expert', outcomeBody),
  reportAbsence: byClients(
    'report-absence',
    'Say, as the client, that the expert did not come; staff decide',
    outcomeBody,
  ),
});

/** The same of slots. */
export const SLOT_OPERATIONS = operationsOf('api::bookings.slot', {
  list: {
    method: 'GET',
    path: '/bookings/slots',
    access: 'public',
    summary: 'List the bookable times of an offering',
    query: slotsQuery,
    response: z.object({ data: z.array(slot), meta: z.object({ ...offer, ...range }) }),
  },
  search: {
    method: 'GET',
    path: '/bookings/slots/search',
    access: 'public',
    summary: 'Find experts who are free, with their first times',
    query: freeExpertsQuery,
    response: z.object({
      data: z.array(z.object({ ...offer, slotCount: z.int(), slots: z.array(slot) })),
      meta: z.object({ ...range, pagination: pageInfo }),
    }),
  },
});

/** The same of requests for a meeting. */
export const CONSULTATION_OPERATIONS = operationsOf('api::bookings.request-consultation', {
  send: {
    method: 'POST',
    path: '/bookings/consultation-requests',
    access: 'public',
    summary: 'Ask for a meeting, as a visitor',
    body: consultationBody,
    response: z.object({ data: z.object({ received: z.literal(true) }), meta: z.object({}) }),
    status: 201,
  },
});
