/** What Users & Permissions offers to everybody: a login, a password, a confirmed address. Nothing else of it is public. */
export const LOGIN_MUTATIONS: readonly string[] = [
  'login',
  'register',
  'forgotPassword',
  'resetPassword',
  'changePassword',
  'emailConfirmation',
];
