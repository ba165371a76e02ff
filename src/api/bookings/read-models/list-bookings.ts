import type { Core } from '@strapi/strapi';
import type { Page } from '../../../shared/contracts/pages';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookingState } from '../domain/booking-states';
import { BOOKING } from './booking-record';
import type { BookingRecord } from './booking-record';

export interface BookingListQuery {
  as: 'client' | 'consultant';
  bookingStatus?: BookingState;
  pagination: Page;
}

export interface BookingList {
  bookings: BookingRecord[];
  total: number;
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
  const { page, pageSize } = query.pagination;
  const total = await rowsOf(strapi, BOOKING).count({ where });
  const bookings = (await rowsOf(strapi, BOOKING).findMany({
    where,
    orderBy: [{ scheduledStart: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })) as BookingRecord[];
  return { bookings, total };
}
