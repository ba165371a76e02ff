import type { Context } from 'koa';
import { AppError } from '../errors/app-error';
import { mailboxKey } from '../mailbox/mailbox';

/** A person who is logged in. */
export interface Member {
  id: number;
  documentId: string;
  email: string;
  /** The address has been confirmed. */
  confirmed: boolean;
}

/** Whether an address is the member's own, and proven to be: anybody may name one. */
export function isOwnMailbox(member: Partial<Pick<Member, 'email' | 'confirmed'>> | undefined, email: string): boolean {
  return member?.confirmed === true && mailboxKey(member.email ?? '') === mailboxKey(email);
}

/** The logged-in member of a request, if there is one. API tokens are nobody: they never act as an owner. */
export function memberOf(ctx: Context): Member | undefined {
  const state = ctx.state as { user?: Member; auth?: { strategy?: { name?: string } } };
  return state.auth?.strategy?.name === 'users-permissions' ? state.user : undefined;
}

/** @throws AppError `unauthenticated` where nobody is logged in */
export function requireMember(ctx: Context): Member {
  const member = memberOf(ctx);
  if (!member) throw new AppError('unauthenticated', 'Log in first: these are the records of a member.');
  return member;
}
