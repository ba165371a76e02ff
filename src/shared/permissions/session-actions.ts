import type { ApiRole } from './api-permissions';

const auth = (...names: string[]): string[] => names.map((name) => `plugin::users-permissions.auth.${name}`);

/** What everybody needs to get, keep and end a session of their own. */
export const SESSION_ACTIONS: Record<ApiRole, readonly string[]> = {
  public: auth(
    'callback',
    'connect',
    'forgotPassword',
    'resetPassword',
    'register',
    'emailConfirmation',
    'sendEmailConfirmation',
    'refresh',
  ),
  member: [
    ...auth('logout', 'getSessions', 'revokeSession', 'changePassword', 'refresh'),
    'plugin::users-permissions.user.me',
  ],
};

/** What Users & Permissions offers to everybody over GraphQL: a login, a password, a confirmed address. Nothing else of it is public. */
export const LOGIN_MUTATIONS: readonly string[] = [
  'login',
  'register',
  'forgotPassword',
  'resetPassword',
  'changePassword',
  'emailConfirmation',
];
