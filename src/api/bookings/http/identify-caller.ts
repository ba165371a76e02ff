import type { Context } from 'koa';
import { hashToken } from '../../../shared/crypto/tokens';
import type { BookingActor } from '../domain/booking-role';
import type { VerifiedMember } from '../use-cases/claim-guest-bookings';

/** The logged-in member of a request, if there is one. API tokens are nobody: they never act as an owner. */
export function memberOf(ctx: Context): VerifiedMember | undefined {
  const state = ctx.state as { user?: VerifiedMember; auth?: { strategy?: { name?: string } } };
  return state.auth?.strategy?.name === 'users-permissions' ? state.user : undefined;
}

/** Whom a request may act as: its member, and the guest whose manage token it carries. */
export function bookingActors(ctx: Context): BookingActor[] {
  const member = memberOf(ctx);
  const sent = ctx.get('x-manage-token') || ctx.query.token;
  return [
    ...(member ? [{ kind: 'member' as const, userDocumentId: member.documentId }] : []),
    ...(typeof sent === 'string' && sent !== '' ? [{ kind: 'guest' as const, manageTokenHash: hashToken(sent) }] : []),
  ];
}
