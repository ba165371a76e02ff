import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { AppError } from '../../../shared/errors/app-error';
import { cancelPayment } from '../../billing/public';
import { CANCEL_PAYMENT_TASK } from '../use-cases/cancel-booking';
import { expireHold } from '../use-cases/holds/expire-hold';
import { EXPIRE_HOLD_TASK } from '../use-cases/holds/schedule-hold-expiry';
import { completePastSessions } from '../use-cases/sessions/complete-past-sessions';
import { OPEN_HOLDS_TASK, openImportedHolds } from '../use-cases/imports/open-imported-holds';
import { SEND_LINKS_TASK, type LinksRequest } from '../use-cases/links/request-manage-links';
import { sendManageLinks } from '../use-cases/links/send-manage-links';
import { remind, REMIND_TASK, type ReminderOrder } from '../use-cases/mails/plan-reminders';
import { sweepExpiredHolds } from '../use-cases/holds/sweep-expired-holds';

interface BookingJob {
  [key: string]: string;
  documentId: string;
}

/** Reminders leave as long as sessions are to come, also while nothing new is booked. */
export function registerReminders(strapi: Core.Strapi): void {
  registerTask<ReminderOrder>(strapi, { name: REMIND_TASK, handler: (order) => remind(strapi, order) });
}

/** The background work of bookings: holds that end, payments of cancelled holds, sessions that are over, and a sweep for what was lost. */
export function registerBookingJobs(strapi: Core.Strapi): void {
  registerTask<BookingJob>(strapi, {
    name: EXPIRE_HOLD_TASK,
    handler: ({ documentId }) => expireHold(strapi, documentId),
  });
  registerTask<BookingJob>(strapi, {
    name: CANCEL_PAYMENT_TASK,
    handler: async ({ documentId }) => {
      const { outcome } = await cancelPayment(strapi, { bookingDocumentId: documentId });
      if (outcome === 'unknown')
        throw new AppError('unavailable', 'The gateway has not said whether the payment was cancelled.');
    },
  });
  registerTask(strapi, {
    name: OPEN_HOLDS_TASK,
    handler: async () => {
      for (const warning of await openImportedHolds(strapi)) strapi.log.warn(warning);
    },
  });
  registerTask<LinksRequest>(strapi, {
    name: SEND_LINKS_TASK,
    handler: (request) => sendManageLinks(strapi, request),
  });
  registerTask(strapi, { name: 'bookings.sweep-holds', handler: () => sweepExpiredHolds(strapi) });
  registerTask(strapi, { name: 'bookings.complete-sessions', handler: () => completePastSessions(strapi) });
  registerCron(strapi, {
    name: 'bookings.complete-sessions',
    cron: '*/5 * * * *',
    task: 'bookings.complete-sessions',
  });
  registerCron(strapi, { name: 'bookings.sweep-holds', cron: '*/5 * * * *', task: 'bookings.sweep-holds' });
}
