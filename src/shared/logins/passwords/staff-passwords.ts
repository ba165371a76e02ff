import type { Core } from '@strapi/strapi';
import { enqueueJob } from '../../jobs/queue';
import { registerTask } from '../../jobs/registry';
import { hashToken } from '../../crypto/tokens';
import type { Row } from '../../models/model';
import { isRow } from '../../models/model';
import { changeStaffAuth } from '../../strapi/admin/staff-auth';
import { STAFF_TABLE } from '../../strapi/database/tables';
import { checkPassword } from '../accounts/guard-account-writes';
import { mayBeMailed } from '../../rate-limits/may-be-mailed';
import { STAFF } from '../accounts/account-keys';
import { bodyOf, setBody } from '../body-of';
import { extendController, type Action } from '../../strapi/core/controllers';
import { rowsOf } from '../../strapi/core/documents';
import { dearestHash, hashPassword, isPassword, isPasswordOfSomebody } from './compare-password';
import { Tickets } from './tickets';

const RESET_TASK = 'logins.mail-staff-reset';

/** New passwords on their way past Strapi's rules on upper case, digits and 72 bytes. */
const chosen = new Tickets<string>();

/**
 * Passwords of staff by the rule of members', and a login that takes the same time whoever is asked for. Call it in
 * `register()`.
 */
export function secureStaffPasswords(strapi: Core.Strapi): void {
  changeStaffAuth(strapi, {
    hashPassword: () => (password) => {
      const real = chosen.open(password) ?? password;
      checkPassword(strapi, { password: real }, []);
      return hashPassword(strapi, real);
    },
    validatePassword: () => isPassword,
    checkCredentials:
      () =>
      async ({ email, password }) => {
        const staff = await rowsOf(strapi, STAFF).findOne({ where: { email } });
        const dearest = await dearestHash(strapi, STAFF_TABLE);
        const matches = await isPasswordOfSomebody(password, staff?.password ?? null, { dearest });
        if (!staff || !matches) return [null, false, { message: 'Invalid credentials' }];
        return staff.isActive === true ? [null, staff] : [null, false, { message: 'User not active' }];
      },
    forgotPassword: (mailReset) => {
      registerTask<{ email: string }>(strapi, { name: RESET_TASK, handler: ({ email }) => mailReset({ email }) });
      return async ({ email = '' } = {}) => {
        if (!(await mayBeMailed(strapi, RESET_TASK, email))) return;
        await enqueueJob(strapi, { task: RESET_TASK, payload: { email }, key: `${RESET_TASK}:${hashToken(email)}` });
      };
    },
  });
  wrapActions(strapi);
}

function wrapActions(strapi: Core.Strapi): void {
  const around =
    (namesOf: (body: Row, state: Row) => Promise<Row | null> | Row | null, place?: string) =>
    (action: Action): Action =>
    async (ctx, ...more) => {
      const body = bodyOf(ctx);
      const holder = place === undefined ? body : body[place];
      if (!isRow(holder) || typeof holder.password !== 'string') return action(ctx, ...more);
      const { password } = holder;
      const person = await namesOf(body, { ...ctx.state, ...ctx.params });
      checkPassword(strapi, { password }, namesIn({ ...person, ...holder }));
      return chosen.with(password, (ticket) => {
        const changed = { ...holder, password: ticket };
        setBody(ctx, place === undefined ? changed : { ...body, [place]: changed });
        return action(ctx, ...more);
      });
    };
  const found = (where: object) => rowsOf(strapi, STAFF).findOne({ where });
  const token = (text: unknown) => (typeof text === 'string' && text !== '' ? text : '-');
  extendController(strapi, 'admin::authentication', {
    registerAdmin: around(() => null),
    register: around((body) => found({ registrationToken: token(body.registrationToken) }), 'userInfo'),
    resetPassword: around((body) => found({ resetPasswordToken: token(body.resetPasswordToken) })),
  });
  extendController(strapi, 'admin::user', { update: around((_body, { id }) => found({ id })) });
  extendController(strapi, 'admin::authenticated-user', { updateMe: around((_body, { user }) => user as Row) });
}

const namesIn = ({ email, firstname, lastname, username }: Row) =>
  [email, firstname, lastname, username].map((name) => (typeof name === 'string' ? name : null));
