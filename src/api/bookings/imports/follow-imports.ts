import type { Core } from '@strapi/strapi';
import { registerImportAftermath } from '../../../shared/imports/import-aftermath';
import { registerImportTodo } from '../../../shared/imports/import-todo';
import { BOOKING } from '../read-models/booking-record';
import { claimImportedBookings } from '../use-cases/imports/claim-imported-bookings';
import { completeImportedBookings } from '../use-cases/imports/complete-imported-bookings';
import { followImportedRefunds } from '../use-cases/imports/follow-imported-refunds';
import { openImportedBalances } from '../use-cases/imports/open-imported-balances';
import { scheduleImportedHolds } from '../use-cases/imports/open-imported-holds';
import { BOOKING_TODOS, hoursMissing } from './booking-todos';

/** What follows an import of bookings, and what of it people have to see to. Call it in `register()`. */
export function followImports(strapi: Core.Strapi): void {
  const steps = [
    ['numbers of bookings', completeImportedBookings],
    ['claims of bookings', claimImportedBookings],
    ['opening balances of paid bookings', openImportedBalances],
    ['refunds of the old system', followImportedRefunds],
    ['holds of unpaid bookings', scheduleImportedHolds],
  ] as const;
  for (const [name, run] of steps) registerImportAftermath(strapi, { name, uid: BOOKING, run });
  for (const find of BOOKING_TODOS) registerImportTodo(strapi, { uid: BOOKING, find });
  registerImportTodo(strapi, { uid: 'api::experts.consultant', find: hoursMissing });
}
