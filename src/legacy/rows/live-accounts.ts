import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { mailboxKey } from '../../shared/mailbox/mailbox';
import { chunksOf } from '../import/lookup';
import type { ImportModel } from '../model/import-model';
import type { DocumentValues } from './import-row';

const USER = 'plugin::users-permissions.user';
const STAFF = 'admin::user';

/** Whether an account can be used: it is neither deleted nor blocked. Documents of other types always live. */
export function isLiveAccount({ uid }: Pick<ImportModel, 'uid'>, values: DocumentValues): boolean {
  if (uid === STAFF) return values.isActive !== false && values.blocked !== true;
  if (uid !== USER) return true;
  const { blocked, deletedAt, userStatus } = values;
  return blocked !== true && (deletedAt ?? null) === null && (userStatus ?? 'active') === 'active';
}

/** An address that nobody has: `.invalid` leads nowhere (RFC 2606), and nobody logs in by it. */
export function formerAddress(documentId: string): string {
  return `former-${createHash('sha256').update(documentId).digest('hex').slice(0, 16)}@accounts.invalid`;
}

/** An account that is here already. */
export interface ExistingAccount {
  documentId: string;
  email: string;
  isLive: boolean;
  /** Nobody has shown yet that the address is theirs. */
  isUnverified: boolean;
}

/** The columns that say how an account is. */
export function stateColumns({ uid }: Pick<ImportModel, 'uid'>): string[] {
  if (uid === STAFF) return ['blocked', 'is_active'];
  return uid === USER ? ['blocked', 'deleted_at', 'user_status', 'confirmed'] : [];
}

/** Whether the account of a stored row lives. */
export function isLiveRow(model: Pick<ImportModel, 'uid'>, row: Record<string, unknown>): boolean {
  return isLiveAccount(model, {
    blocked: isTrue(row.blocked),
    isActive: isTrue(row.is_active),
    deletedAt: (row.deleted_at ?? null) === null ? null : 'deleted',
    userStatus: (row.user_status as string | null | undefined) ?? null,
  });
}

function isTrue(value: unknown): boolean {
  return value === true || Number(value ?? 0) === 1;
}

/** The documents that have one of these values, however it is spelled, by its key. */
export async function existingAccounts(
  trx: Knex,
  { model, column }: { model: ImportModel; column: string },
  keys: readonly string[],
): Promise<Map<string, ExistingAccount>> {
  const known = new Map<string, ExistingAccount>();
  for (const chunk of chunksOf(keys)) {
    const found = (await trx(model.table)
      .where(trx.raw('lower(??)', [column]), 'in', chunk)
      .orderBy('id', 'desc')
      .select('document_id', { value: column }, ...stateColumns(model))) as Record<string, unknown>[];
    for (const row of found) {
      const email = String(row.value as string);
      const isUnverified = model.uid === USER && !isTrue(row.confirmed);
      const account = {
        documentId: String(row.document_id as string),
        email,
        isLive: isLiveRow(model, row),
        isUnverified,
      };
      known.set(mailboxKey(email), account);
    }
  }
  return known;
}
