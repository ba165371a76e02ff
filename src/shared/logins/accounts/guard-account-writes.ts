import type { Core } from '@strapi/strapi';
import { takeStep } from '../../documents/pipeline';
import { isOneLine, ONE_LINE_EXPECTED } from '../../contracts/one-line';
import { settings } from '../../config/settings';
import type { Row } from '../../models/model';
import { AppError } from '../../errors/app-error';
import { mailboxKey } from '../../mailbox/mailbox';
import { rowsOf } from '../../strapi/core/documents';
import { bcryptInput } from '../passwords/bcrypt-input';
import { faultOfPassword, type KnownNames } from '../passwords/password-policy';
import { MEMBER, nameKey } from './account-keys';

/**
 * Names and passwords of members by one rule at every door that ends in the document service: registration, change,
 * reset, the content manager. The password is prepared for the hash that Strapi makes of it. Call it in `register()`.
 */
export function guardAccountWrites(strapi: Core.Strapi): void {
  takeStep(strapi, 'check-account', async ({ uid, action, params }, next) => {
    const { data } = params;
    if (uid !== MEMBER || !data || !['create', 'update', 'clone'].includes(action)) return next();
    const before = await storedAccount(strapi, params.documentId);
    if (typeof data.username === 'string')
      await checkName(strapi, { ...before, ...data, username: data.username }, before);
    if (typeof data.password === 'string') {
      checkPassword(strapi, { password: data.password }, namesOf({ ...before, ...data }));
      data.password = bcryptInput(data.password);
    }
    return next();
  });
}

async function storedAccount(strapi: Core.Strapi, documentId: string | undefined): Promise<Row | null> {
  return documentId === undefined ? null : await rowsOf(strapi, MEMBER).findOne({ where: { documentId } });
}

const namesOf = ({ username, email, firstName, lastName }: Row): KnownNames =>
  [username, email, firstName, lastName].map((name) => (typeof name === 'string' ? name : null));

/** @throws AppError `invalid_input` on the password, saying what is wrong with it */
export function checkPassword(
  strapi: Core.Strapi,
  { password, path = 'password' }: { password: string; path?: string },
  names: KnownNames,
): void {
  const fault = faultOfPassword(password, [...names, settings(strapi).organization.name]);
  if (fault) throw new AppError('invalid_input', fault, { path });
}

/**
 * Refuses a name that is another's, or an address: whoever is called like somebody's address would be taken for them.
 * @throws AppError `invalid_input` or `conflict` on the name
 */
async function checkName(
  strapi: Core.Strapi,
  { username, email }: Row & { username: string },
  before: Row | null,
): Promise<void> {
  if (before?.username === username) return;
  checkNameItself(username, String(email));
  const other = await rowsOf(strapi, MEMBER).findOne({
    where: { usernameKey: nameKey(username) },
    select: ['id'],
  });
  if (other && other.id !== before?.id) throw nameTaken();
}

/** @throws AppError `invalid_input` on a name that is no name, or that is an address other than the account's own */
export function checkNameItself(username: string, email: string): void {
  if (!isOneLine(username)) throw new AppError('invalid_input', `${ONE_LINE_EXPECTED}.`, { path: 'username' });
  if (nameKey(username) === '') throw new AppError('invalid_input', 'This name has no letters.', { path: 'username' });
  // Mails of the house may greet somebody by it.
  if (/[<>]/.test(username)) throw new AppError('invalid_input', 'A name holds neither < nor >.', { path: 'username' });
  if (username.includes('@') && mailboxKey(username) !== mailboxKey(email))
    throw new AppError('invalid_input', 'A name is no e-mail address, unless it is the own one.', { path: 'username' });
}

export function nameTaken(): AppError {
  return new AppError('conflict', 'This name is taken; choose another one.', { path: 'username' });
}
