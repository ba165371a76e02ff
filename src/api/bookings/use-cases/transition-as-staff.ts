import type { Core } from '@strapi/strapi';
import type { StaffTransition } from '../contracts/change-booking';
import { cancelBooking } from './cancel-booking';
import { approveBooking, declineBooking } from './decide-approval';
import { takeSessionStep } from './sessions/take-session-step';

/** Takes one of the steps that staff may take, with all its effects. */
export async function transitionAsStaff(
  strapi: Core.Strapi,
  documentId: string,
  order: { transition: StaffTransition; reason?: string },
): Promise<void> {
  const { transition, reason } = order;
  switch (transition) {
    case 'approve':
      await approveBooking(strapi, documentId);
      return;
    case 'decline':
      await declineBooking(strapi, documentId, { by: 'staff', reason: reason ?? 'declined_by_staff' });
      return;
    case 'cancel':
      await cancelBooking(strapi, documentId, { by: 'staff', reason });
      return;
    case 'start':
    case 'complete':
    case 'no_show_client':
    case 'no_show_consultant':
      await takeSessionStep(strapi, documentId, { step: transition, by: 'staff', reason });
  }
}
