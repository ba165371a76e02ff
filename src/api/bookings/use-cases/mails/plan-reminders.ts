import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { joinTransaction } from '../../../../shared/database/transaction';
import { cancelJob, enqueueJob } from '../../../../shared/jobs/queue';
import { now } from '../../../../shared/time/clock';
import type { BookingEventPayload } from '../../contracts/booking-event';
import { reminderName, remindersFor } from '../../domain/mails/reminder-times';
import { enqueueBookingMail } from './enqueue-booking-mail';

/** Reminders wait in databases under this name since messaging sent them; they may be of a context that is off. */
export const REMIND_TASK = 'messaging.remind';

export type ReminderOrder = { bookingId: string; startsAt: string; minutesBefore: number };

/** Enqueues the reminders of a session under keys of their own, so that a new time replaces the old. */
export async function planReminders(strapi: Core.Strapi, booking: BookingEventPayload): Promise<void> {
  const { bookingId, session } = booking;
  // A shorter notice may leave fewer reminders than the old time had.
  await dropReminders(strapi, bookingId);
  for (const { name, minutesBefore, runAt } of remindersFor(
    new Date(session.startsAt),
    settings(strapi).bookings.reminderMinutesBefore,
    now(strapi),
  )) {
    const payload: ReminderOrder = { bookingId, startsAt: session.startsAt, minutesBefore };
    await enqueueJob(strapi, { task: REMIND_TASK, payload, key: jobKey(bookingId, name), runAt });
  }
}

/** Takes back the reminders of a session that will not take place. */
export async function dropReminders(strapi: Core.Strapi, bookingId: string): Promise<void> {
  for (const minutes of settings(strapi).bookings.reminderMinutesBefore) {
    await cancelJob(strapi, jobKey(bookingId, reminderName(minutes)));
  }
}

/** Writes the reminder's mails down; whether they still fit the booking is looked at when they leave. */
export async function remind(strapi: Core.Strapi, order: ReminderOrder): Promise<void> {
  const { bookingId, startsAt, minutesBefore } = order;
  await joinTransaction(strapi, async () => {
    for (const audience of ['client', 'expert'] as const) {
      await enqueueBookingMail(
        strapi,
        { bookingId, template: 'booking-reminder', audience, startsAt, facts: { minutesBefore } },
        `reminder:${bookingId}:${startsAt}:${minutesBefore}:${audience}`,
      );
    }
  });
}

const jobKey = (bookingId: string, name: string): string => `reminder:${bookingId}:${name}`;
