import { z } from 'zod';
import { line, mailbox } from '../contracts/fields';
import type { OperationContract } from '../contracts/operation';

/** What Strapi calls an account: `withAccounts` puts the component in its place. */
const account = z.object({ username: z.string(), email: z.string(), provider: z.string() });
const done = z.object({ ok: z.literal(true) });
const password = z.string().max(256).describe('At least 8 characters, none of the common ones');
const passwordConfirmation = z.string();
const deviceId = z.string().optional().describe('Names the device in the list of sessions');
const refreshToken = z
  .string()
  .optional()
  .describe('Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that');
const session = z.object({
  jwt: z.string().describe('Good for minutes, and only as long as its session'),
  refreshToken,
  user: account,
});
const sessionEntry = z.object({
  id: z.string(),
  deviceId: z.string().nullable().optional(),
  deviceName: z.string().optional(),
  current: z.boolean(),
  loginAt: z.iso.datetime().optional(),
  lastActiveAt: z.iso.datetime().optional(),
});
const waiting = z.object({
  user: z.object({ username: z.string(), email: z.string(), confirmed: z.literal(false) }),
});

/** What Strapi's own routes about accounts take and give; its generator says too little, or what is not so any more. */
export const ACCOUNT_OPERATIONS: Readonly<Record<string, OperationContract>> = {
  'post /auth/local': {
    summary: 'Log in',
    body: z.object({ identifier: z.string().describe('Name or e-mail address'), password: z.string(), deviceId }),
    response: session,
  },
  'post /auth/local/register': {
    summary: 'Register; the answer is the same whether the address has an account or not',
    body: z.strictObject({ username: line(100).min(3), email: mailbox, password }),
    response: z.union([waiting, session]).describe('A session only where addresses need not be confirmed'),
  },
  'get /auth/email-confirmation': {
    summary: 'Confirm an address by the link of its mail; leads on to the website',
    query: z.object({ confirmation: z.string().describe('The token of the mail') }),
    status: 302,
  },
  'post /auth/send-email-confirmation': {
    summary: 'Have the link that confirms an address mailed again, if an account waits for it',
    body: z.object({ email: mailbox }),
    response: z.object({ email: z.string(), sent: z.literal(true) }),
  },
  'post /auth/forgot-password': {
    summary: 'Have a code for a new password mailed, if there is an account',
    body: z.object({ email: mailbox }),
    response: done,
  },
  'post /auth/reset-password': {
    summary: 'Set a new password by the code of a mail; ends all sessions and begins one',
    body: z.strictObject({ code: z.string(), password, passwordConfirmation, deviceId }),
    response: session,
  },
  'post /auth/change-password': {
    summary: 'Set a new password; ends all sessions and begins one',
    body: z.strictObject({ currentPassword: z.string(), password, passwordConfirmation, deviceId }),
    response: session,
  },
  'post /auth/refresh': {
    summary: 'Get new tokens for a refresh token, once: used a second time it ends the sessions of its login',
    body: z.object({ refreshToken }),
    response: z.object({ jwt: z.string(), refreshToken }),
  },
  'post /auth/logout': {
    summary: 'End this session, those of a device, or all',
    body: z.object({ scope: z.enum(['all']).optional(), deviceId, refreshToken }),
    response: done,
  },
  'get /auth/sessions': { summary: 'List the own sessions', response: z.object({ data: z.array(sessionEntry) }) },
  'delete /auth/sessions/{sessionId}': {
    summary: 'End one of the own sessions',
    response: z.object({ data: z.object({}) }),
  },
};
