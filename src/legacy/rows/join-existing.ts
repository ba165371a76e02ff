import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import type { ImportModel } from '../model/import-model';
import { newDocumentId, mergeKey } from './document-keys';
import { freeAddress } from './free-address';
import type { ImportRow } from './import-row';
import { existingAccounts, isLiveAccount, type ExistingAccount } from './live-accounts';

/**
 * Rows whose document exists already, by an attribute such as the e-mail; each of the rows has another one. They are one
 * where both live. An account that was deleted or blocked keeps to itself, under an address that nobody has: the address
 * belongs to who can use it.
 */
export async function joinExisting(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  const { plan, models } = work;
  const [model] = models;
  const attribute = plan.mapping.merge ?? '';
  const column = model?.columns[attribute];
  if (!model || column === undefined) return;
  const keys = rows.flatMap((row) => mergeKey(row, attribute) ?? []);
  const known = await existingAccounts(trx, { model, column }, keys);
  for (const row of rows) {
    const account = known.get(mergeKey(row, attribute) ?? '');
    const isLive = isLiveAccount(model, row.documents[0] ?? {});
    row.joined = account !== undefined && account.isLive && isLive;
    row.isFormer = account !== undefined && !isLive;
    const documentId = row.joined ? account?.documentId : undefined;
    row.documentIds = [documentId ?? newDocumentId(), ...plan.documents.slice(1).map(newDocumentId)];
    if (!account) continue;
    if (row.joined) await trustVerified(trx, { model, row, account });
    else if (isLive) {
      await freeAddress(work, trx, { model, attribute, account });
      work.context.run.warn(
        plan.table,
        `the account ${account.documentId}, which is deleted or blocked, has left its e-mail address to row ${row.externalId}`,
      );
    }
  }
  await joinCompanions(
    { plan, models },
    trx,
    rows.filter(({ joined }) => joined),
  );
}

interface Joining {
  model: ImportModel;
  row: ImportRow;
  account: ExistingAccount;
}

/**
 * Whoever registered here without showing that the address is theirs does not get what belongs to it by knowing their own
 * password: the verified account's stands, and of two that nobody verified neither.
 */
async function trustVerified(trx: Knex, { model, row, account }: Joining): Promise<void> {
  if (!account.isUnverified) return;
  const { password = null, confirmed } = row.documents[0] ?? {};
  const isVerified = confirmed === true;
  await trx(model.table)
    .where({ document_id: account.documentId })
    .update({ password: isVerified ? password : null, confirmed: isVerified });
}

/** Who existed already may have a companion, such as a profile, which then stays as it is too. */
async function joinCompanions(
  { plan, models }: Pick<TableWork, 'plan' | 'models'>,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<void> {
  for (const [index, model] of models.entries()) {
    const { link } = plan.documents[index] ?? {};
    const column = link === undefined ? undefined : (model.columns[`${link}DocumentId`] ?? model.columns[link]);
    if (column === undefined || rows.length === 0) continue;
    const ids = rows.map(({ documentIds }) => documentIds[0] as string);
    const found = (await trx(model.table).whereIn(column, ids).select('document_id', { owner: column })) as {
      document_id: string;
      owner: string;
    }[];
    const companionOf = new Map(found.map(({ document_id, owner }) => [owner, document_id]));
    for (const row of rows) {
      const companion = companionOf.get(row.documentIds[0] ?? '');
      if (companion === undefined) continue;
      row.documentIds[index] = companion;
      row.joinedCompanions.add(index);
    }
  }
}
