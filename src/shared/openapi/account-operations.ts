import { z } from 'zod';
import type { OperationContract } from './operation-contract';

const nothing = z.object({});

const session = z.object({
  id: z.string(),
  deviceId: z.string().nullable().optional(),
  deviceName: z.string().optional(),
  current: z.boolean().describe('Whether the request belongs to it'),
  loginAt: z.iso.datetime().optional(),
  lastActiveAt: z.iso.datetime().optional(),
});

/** What Strapi's generator does not say of Users & Permissions' own routes, by method and path. */
export const ACCOUNT_OPERATIONS: Readonly<Record<string, OperationContract>> = {
  'post /auth/refresh': {
    summary: 'Get a new access token; the refresh token is used up and comes anew',
    body: z.object({ refreshToken: z.string().optional().describe('Left out where it is in a cookie') }),
    response: z.object({
      jwt: z.string(),
      refreshToken: z.string().optional().describe('Absent where it goes into a cookie'),
    }),
  },
  'post /auth/logout': {
    summary: 'End the session of this request, or others of the same account',
    body: z.object({
      scope: z.literal('all').optional().describe('Every session of the account'),
      deviceId: z.string().optional().describe('The sessions of one device'),
      refreshToken: z.string().optional().describe('The session of this token'),
    }),
    response: z.object({ ok: z.literal(true) }),
  },
  'get /auth/sessions': {
    summary: 'List the sessions of the own account, the current one first',
    response: z.object({ data: z.array(session) }),
  },
  'delete /auth/sessions/{sessionId}': {
    summary: 'End a session of the own account',
    response: z.object({ data: nothing }),
  },
  'get /auth/email-confirmation': {
    summary: 'Confirm an address by the link of its mail; leads on to the website',
    query: z.object({ confirmation: z.string().describe('The token of the mail') }),
    status: 302,
  },
};
