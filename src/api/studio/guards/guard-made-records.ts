import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';

const checkDates: WriteRule = async (write, next) => {
  const { startDate, endDate } = { ...(await write.existing()), ...write.data } as Record<string, string | undefined>;
  if (startDate && endDate && endDate < startDate) {
    throw new AppError('invalid_input', 'A calendar ends on or after the day it starts.', { path: 'endDate' });
  }
  return next();
};

/** A calendar ends after it starts. */
export function guardMadeRecords(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::studio.content-calendar',
    rules: { create: checkDates, update: checkDates },
  });
}
