import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { oweRefund, recordSessionOutcome, settleEarnings } from '../../../billing/public';
import type { BookingRole } from '../../domain/booking-role';
import { mayHappen } from '../../domain/session-times';
import type { SessionStep } from '../../domain/session-times';
import { standingOf } from '../../domain/staff-steps';
import type { BookingRecord } from '../../read-models/booking-record';
import { lockBooking, readBooking } from '../../read-models/booking-record';
import { countSessions } from './count-sessions';
import { changeOnce, moveBooking } from '../move-booking';

const EVENTS = {
  start: 'booking.started',
  complete: 'booking.completed',
  no_show_client: 'booking.no_show_client',
  no_show_consultant: 'booking.no_show_consultant',
} as const;

export interface StepOrder {
  step: SessionStep;
  by: BookingRole;
  reason?: string;
}

function patchOf({ step, by }: StepOrder, booking: BookingRecord, at: Date): Record<string, unknown> {
  switch (step) {
    case 'start':
      return { actualStart: at };
    case 'complete':
      return {
        actualStart: booking.actualStart ?? booking.scheduledStart,
        // Nobody said when it ended: as planned, then.
        actualEnd: by === 'system' ? booking.scheduledEnd : at,
      };
    case 'no_show_client':
    case 'no_show_consultant':
      return {};
  }
}

async function settle(strapi: Core.Strapi, step: SessionStep, booking: BookingRecord): Promise<void> {
  const bookingDocumentId = booking.documentId;
  switch (step) {
    case 'start':
      return;
    case 'complete':
    case 'no_show_client':
      await settleEarnings(strapi, { bookingDocumentId, deliveredAt: now(strapi) });
      await recordSessionOutcome(strapi, {
        bookingDocumentId,
        completed: step === 'complete',
        attended: step === 'complete',
      });
      return;
    case 'no_show_consultant':
      await oweRefund(strapi, {
        bookingDocumentId,
        amountCents: booking.totalAmountCents,
        reason: 'expert_no_show',
        idempotencyKey: `no-show:${bookingDocumentId}`,
      });
      await recordSessionOutcome(strapi, { bookingDocumentId, completed: false, attended: true });
  }
}

/**
 * Starts or ends a session. Completed, or missed by the client: the expert earns it. Missed by the expert: the client
 * gets everything back.
 * @throws AppError `not_found`, `illegal_transition`, `rule_refused` when it is too early or somebody says otherwise
 */
export function takeSessionStep(strapi: Core.Strapi, documentId: string, order: StepOrder): Promise<BookingRecord> {
  return changeOnce(strapi, { step: order.step, documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    const at = now(strapi);
    const { noShowGraceMinutes } = settings(strapi).bookings;
    const verdict = mayHappen(order.step, standingOf(booking), { by: order.by, now: at, noShowGraceMinutes });
    if (!verdict.ok) throw new AppError('rule_refused', verdict.reason, { path: 'bookingStatus' });
    await moveBooking(strapi, booking, {
      transition: order.step,
      event: EVENTS[order.step],
      facts: { by: order.by },
      reason: order.reason,
      patch: patchOf(order, booking, at),
    });
    await settle(strapi, order.step, booking);
    await countSessions(strapi, booking);
    return readBooking(strapi, documentId);
  });
}
