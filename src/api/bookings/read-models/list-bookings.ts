import type { Core } from '@strapi/strapi';
import type { ListInfo, ListPagination } from '../../../shared/contracts/pages';
import { describePart, partOf } from '../../../shared/cursors/pagination';
import { orderIn, readRows } from '../../../shared/cursors/read-page';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookingState } from '../domain/booking-states';
import { BOOKING } from './booking-record';
import type { BookingRecord } from './booking-record';

export interface BookingListQuery {
  as: 'client' | 'consultant';
  bookingStatus?: BookingState;
  pagination: ListPagination;
}

export interface BookingList {
  bookings: BookingRecord[];
  pagination: ListInfo;
}

async function ownerFilter(strapi: Core.Strapi, userDocumentId: string, as: BookingListQuery['as']) {
  if (as === 'client') return { userDocumentId };
  const experts = (await rowsOf(strapi, 'api::experts.consultant').findMany({
    where: { userDocumentId, locale: 'en' },
    select: ['documentId'],
  })) as { documentId: string }[];
  return { consultantDocumentId: { $in: experts.map((expert) => expert.documentId) } };
}

/** A page of the member's own bookings, as client or as expert, the latest session first. */
export async function listBookings(
  strapi: Core.Strapi,
  userDocumentId: string,
  query: BookingListQuery,
): Promise<BookingList> {
  const where = {
    ...(await ownerFilter(strapi, userDocumentId, query.as)),
    ...(query.bookingStatus ? { bookingStatus: query.bookingStatus } : {}),
    deletedAt: null,
  };
  const asked = partOf(query.pagination);
  const order = orderIn(strapi, BOOKING, 'scheduledStart:desc,id:desc');
  const list = { of: `bookings as ${query.as}`, uid: BOOKING, order, part: asked.part };
  const rows = rowsOf(strapi, BOOKING);
  const total = asked.counts ? await rows.count({ where }) : 0;
  const { rows: bookings, next } = await readRows(strapi, list, async (condition, { limit, start }) => {
    const read = { where: condition ? { $and: [where, condition] } : where, limit, offset: start };
    const orderBy = [{ scheduledStart: 'desc' }, { id: 'desc' }] as const;
    return (await rows.findMany({ ...read, orderBy })) as BookingRecord[];
  });
  return { bookings, pagination: describePart(asked, { total, next }) };
}
