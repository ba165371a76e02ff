import type { Core } from '@strapi/strapi';
import { mailboxKey } from '../../mailbox/mailbox';
import { rowsOf } from '../../strapi/core/documents';
import { MEMBER, nameKey } from './account-keys';

/** An account as the login needs it. */
export interface Account {
  id: number;
  documentId: string;
  username: string;
  email: string;
  password: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
  language: string | null;
}

/** The account with a local login that somebody means by a name or an address, however it is spelled; one query. */
export async function findAccount(strapi: Core.Strapi, identifier: string): Promise<Account | null> {
  const name = identifier.trim();
  const found = await rowsOf(strapi, MEMBER).findMany({
    where: {
      provider: 'local',
      $or: [{ email: mailboxKey(name) }, { email: name }, { username: name }, { usernameKey: nameKey(name) }],
    },
    orderBy: { id: 'asc' },
    limit: 4,
  });
  const key = mailboxKey(name);
  return (
    found.find(({ email }) => email === key) ?? found.find(({ username }) => username === name) ?? found[0] ?? null
  );
}

/** The account of an address, whatever it logs in by. */
export async function accountOf(strapi: Core.Strapi, email: string): Promise<Account | null> {
  return await rowsOf(strapi, MEMBER).findOne({ where: { email: mailboxKey(email) } });
}
