import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';

const RULE = 'api::bookings.availability-rule';
const WEEKDAYS = [1, 2, 3, 4, 5];
const HOURS = {
  startTime: '09:00:00.000',
  endTime: '17:00:00.000',
  breakStartTime: '12:30:00.000',
  breakEndTime: '13:00:00.000',
};

/** Gives every expert without working hours a week from Monday to Friday, nine to five with a break. */
export async function seedAvailability(strapi: Core.Strapi): Promise<void> {
  const experts = await rowsOf(strapi, 'api::experts.consultant').findMany({
    where: { locale: 'en', deletedAt: null },
    select: ['documentId'],
  });
  for (const { documentId } of experts) {
    const rules = await rowsOf(strapi, RULE).count({ where: { resourceKey: `consultant:${documentId}` } });
    if (rules > 0) continue;
    for (const dayOfWeek of WEEKDAYS) {
      await documentsOf(strapi, RULE).create({ data: { consultant: documentId, dayOfWeek, ...HOURS } });
    }
  }
}
