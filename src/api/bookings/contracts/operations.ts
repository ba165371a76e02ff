import { z } from 'zod';
import { pageInfo } from '../../../shared/contracts/pages';
import type { OperationContract } from '../../../shared/openapi/operation-contract';
import { bookingView } from './booking-view';
import { cancellationRefundView, paymentIntentView } from './money-view';
import { acceptMoveBody, cancelBody, declineBody, emptyBody, outcomeBody, rescheduleBody } from './change-booking';
import { holdBookingBody } from './hold-booking';
import { manageLinksBody } from './manage-links';
import { listBookingsQuery, readBookingQuery } from './list-bookings';
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

const change = (summary: string, body: z.ZodType): OperationContract => ({
  summary,
  query: readBookingQuery,
  body,
  response: one,
});

/** What each operation on bookings takes and gives, by the name of its action. */
export const BOOKING_OPERATIONS = {
  hold: {
    summary: 'Hold a slot, with a coupon if there is one; the answer carries the manage token of a guest',
    body: holdBookingBody,
    response: z.object({ data: bookingView, meta: z.object({ manageToken: z.string() }) }),
    status: 201,
  },
  list: {
    summary: 'List the own bookings, as client or as expert',
    query: listBookingsQuery,
    response: z.object({ data: z.array(bookingView), meta: z.object({ pagination: pageInfo }) }),
  },
  read: { summary: 'Read a booking', query: readBookingQuery, response: one },
  pay: {
    summary: 'Get what the payment form of the gateway needs',
    query: readBookingQuery,
    body: emptyBody,
    response: z.object({ data: paymentIntentView, meta: z.object({}) }),
  },
  sendLinks: {
    summary: 'Mail a guest the links to their bookings; the answer is the same whether there are any',
    body: manageLinksBody,
    response: z.object({ data: z.object({ accepted: z.literal(true) }), meta: z.object({}) }),
    status: 202,
  },
  reschedule: change('Move a booking to another time', rescheduleBody),
  acceptMove: change('Agree, as the client, to the time that expert or staff moved the session to', acceptMoveBody),
  cancel: {
    ...change('Cancel a booking; the terms say what is paid back', cancelBody),
    response: z.object({ data: bookingView, meta: z.object({ refund: cancellationRefundView }) }),
  },
  approve: change('Approve a request, as its expert', emptyBody),
  decline: change('Decline a request, as its expert', declineBody),
  start: change('Start the session, as its expert', outcomeBody),
  complete: change('Complete the session, as its expert', outcomeBody),
  reportAbsence: change('Say, as the client, that the expert did not come; staff decide', outcomeBody),
  noShow: change('Record that the client did not come, as the expert', outcomeBody),
} satisfies Record<string, OperationContract>;

/** The same for slots. */
export const SLOT_OPERATIONS = {
  list: {
    summary: 'List the bookable times of an offering',
    query: slotsQuery,
    response: z.object({ data: z.array(slot), meta: z.object({ ...offer, ...range }) }),
  },
  search: {
    summary: 'Find experts who are free, with their first times',
    query: freeExpertsQuery,
    response: z.object({
      data: z.array(z.object({ ...offer, slotCount: z.int(), slots: z.array(slot) })),
      meta: z.object({ ...range, pagination: pageInfo }),
    }),
  },
} satisfies Record<string, OperationContract>;
