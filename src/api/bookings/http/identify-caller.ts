import type { Context } from 'koa';
import { currentOperation } from '../../../shared/context/request-context';
import { hashToken } from '../../../shared/crypto/tokens';
import { memberOf } from '../../../shared/http/member';
import type { BookingOrigin } from '../domain/booking-draft';
import type { BookingActor } from '../domain/booking-role';

/** Where a booking over `through` comes from. */
export function originOf(ctx: Context, through: 'rest' | 'graphql'): BookingOrigin {
  return {
    through,
    user: memberOf(ctx),
    ipAddress: ctx.ip,
    userAgent: ctx.get('user-agent').slice(0, 255),
    requestKey: currentOperation(),
  };
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
