import type { Core } from '@strapi/strapi';
import { replaceMethods, type Changes } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface StaffAuth {
  hashPassword(password: string): Promise<string>;
  validatePassword(password: string, stored: string): Promise<boolean>;
  checkCredentials(given: { email: string; password: string }): Promise<[null, object | false, { message: string }?]>;
  forgotPassword(given?: { email?: string }): Promise<void>;
}

const authOf = (strapi: Core.Strapi): StaffAuth => strapi.service('admin::auth') as unknown as StaffAuth;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches:
    'replaces `hashPassword`, `validatePassword`, `checkCredentials` and `forgotPassword` of the service `admin::auth`',
  why: 'The rules of passwords are fixed and cut off at 72 bytes, a login tells by its time who has an account, and a forgotten password is mailed while the request waits.',
  parts: (strapi) => [
    {
      name: 'service admin::auth',
      object: authOf(strapi),
      methods: { hashPassword: 1, validatePassword: 2, checkCredentials: 1, forgotPassword: 0 },
    },
  ],
};

/** Lets ours stand before the methods by which staff log in and get passwords. Call it in `register()`. */
export function changeStaffAuth(strapi: Core.Strapi, changes: Changes<StaffAuth>): void {
  replaceMethods(strapi, authOf(strapi), changes);
}
