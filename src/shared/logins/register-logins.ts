import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { registerAccountAddresses } from './account-addresses';
import { guardAccounts, keyImportedAccounts, MEMBER, registerAccountKeys } from './accounts/account-keys';
import { registerAccountMails } from './accounts/account-mails';
import { changePassword, forgotPassword, resetPassword, sendEmailConfirmation } from './accounts/change-password';
import { guardAccountWrites } from './accounts/guard-account-writes';
import { comparePasswordsAsPrepared, countStaffLogin, logIn } from './accounts/log-in';
import { registerNameClaims } from './accounts/name-claims';
import { register } from './accounts/register-account';
import { extendController } from '../strapi/core/controllers';
import { secureStaffPasswords } from './passwords/staff-passwords';
import { askSessionOfToken, endSessionsWithPassword } from './sessions/end-sessions';
import { secureSessions } from './sessions/secure-sessions';

/**
 * Logins of members and staff: who has an account is nobody else's to know, and a session ends where it should. Strapi's
 * actions answer as before; this stands around them. Call it in `register()`.
 */
export function registerLogins(strapi: Core.Strapi): void {
  secureSessions(strapi);
  askSessionOfToken(strapi);
  registerNameClaims(strapi);
  registerAccountKeys(strapi);
  keyImportedAccounts(strapi);
  registerAccountMails(strapi);
  guardAccountWrites(strapi);
  comparePasswordsAsPrepared(strapi);
  extendController(strapi, 'admin::authentication', { login: countStaffLogin(strapi) });
  extendController(strapi, 'admin::authenticated-user', { updateMe: countStaffLogin(strapi) });
  registerAccountAddresses(strapi);
  secureStaffPasswords(strapi);
  hashByTheSettings(strapi);
  extendController(strapi, 'plugin::users-permissions.auth', {
    callback: logIn(strapi),
    register: register(strapi),
    forgotPassword: forgotPassword(strapi),
    sendEmailConfirmation: sendEmailConfirmation(strapi),
    changePassword: changePassword(strapi),
    resetPassword: resetPassword(strapi),
  });
}

/** What stands below the document service; called in `bootstrap()`. */
export function bootstrapLogins(strapi: Core.Strapi): void {
  guardAccounts(strapi);
  endSessionsWithPassword(strapi);
}

/** What the document service hashes of members costs what every other hash costs. */
function hashByTheSettings(strapi: Core.Strapi): void {
  const { password } = strapi.contentType(MEMBER).attributes;
  Object.assign(password ?? {}, { encryption: { rounds: settings(strapi).logins.hashCost } });
}
