import { expect, test } from 'vitest';
import { bookingRole } from './booking-role';
import type { BookingActor, BookingParties } from './booking-role';

const parties: BookingParties = { manageTokenHash: 'h', userDocumentId: 'client', consultantUserDocumentId: 'expert' };

test.each<[BookingActor, BookingParties, string | null]>([
  [{ kind: 'guest', manageTokenHash: 'h' }, parties, 'client'],
  [{ kind: 'guest', manageTokenHash: 'other' }, parties, null],
  [{ kind: 'guest', manageTokenHash: '' }, { manageTokenHash: '' }, null],
  [{ kind: 'member', userDocumentId: 'client' }, parties, 'client'],
  [{ kind: 'member', userDocumentId: 'expert' }, parties, 'consultant'],
  [{ kind: 'member', userDocumentId: 'stranger' }, parties, null],
  [{ kind: 'member', userDocumentId: '' }, { userDocumentId: '', consultantUserDocumentId: '' }, null],
  [{ kind: 'staff', id: '1' }, parties, 'staff'],
  [{ kind: 'system' }, parties, 'system'],
])('%j in %j is %s', (actor, booking, role) => expect(bookingRole(booking, actor)).toBe(role));
