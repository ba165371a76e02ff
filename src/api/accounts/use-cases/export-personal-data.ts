import type { Core } from '@strapi/strapi';
import { personalIn, typesOfPersons } from '../../../shared/documents/attributes/personal-attributes';
import { AppError } from '../../../shared/errors/app-error';
import { accountOf } from '../../../shared/logins/accounts/find-account';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { modelsOf, type ModelSchema } from '../../../shared/models/model';
import { now } from '../../../shared/time/clock';
import { withTrash } from '../../system/public';
import { rowsOfPerson, shownVersions, standsFor, type PersonalRecord, type Sought } from '../read-models/personal-rows';

/** Everything personal that the platform holds of somebody. */
export interface PersonalData {
  email: string;
  /** The documentId of the account; null where the address has none. */
  account: string | null;
  /** Whether who has the account has proved that the address is theirs; what they own is left out otherwise. */
  isConfirmed: boolean;
  exportedAt: string;
  /** By type: each record in each of its languages. */
  records: Record<string, PersonalRecord[]>;
}

/**
 * Reads what schemas call personal of the records that are somebody's: by the account of the address, by records that
 * stand for the person, such as a profile, and by the address itself, however it is spelled. Drafts and records marked as
 * deleted are among them, secrets never.
 * @throws AppError `not_found` where the platform holds nothing of the person
 */
export function exportPersonalData(strapi: Core.Strapi, email: string): Promise<PersonalData> {
  return withTrash(async () => {
    const mailbox = mailboxKey(email);
    const account = await accountOf(strapi, mailbox);
    const isConfirmed = account?.confirmed === true;
    // Anybody may register with another's address: what such an account did is not that person's.
    const records = await recordsOf(strapi, { mailbox, ids: new Set(isConfirmed ? [account.documentId] : []) });
    if (Object.keys(records).length === 0) throw new AppError('not_found', `Nothing is held of ${mailbox}.`);
    const exportedAt = now(strapi).toISOString();
    return { email: mailbox, account: account?.documentId ?? null, isConfirmed, exportedAt, records };
  });
}

/** The records that stand for the person come first: others say by them whose they are. */
async function recordsOf(strapi: Core.Strapi, sought: Sought): Promise<PersonalData['records']> {
  const models = personalModels(strapi);
  const persons = typesOfPersons(models);
  const found = new Map<string, PersonalRecord[]>();
  const stands = new Set(sought.ids);
  for (const model of models.filter(({ uid }) => persons.has(uid))) {
    const rows = await rowsOfPerson(strapi, model, sought);
    found.set(model.uid, shownVersions(strapi, model, { rows, sought }));
    for (const row of rows) if (standsFor(model, row, sought)) stands.add(row.documentId);
  }
  for (const model of models.filter(({ uid }) => !persons.has(uid))) {
    const asked = { ...sought, ids: stands };
    const rows = await rowsOfPerson(strapi, model, asked);
    found.set(model.uid, shownVersions(strapi, model, { rows, sought: asked }));
  }
  return Object.fromEntries(models.flatMap(({ uid }) => (found.get(uid)?.length ? [[uid, found.get(uid) ?? []]] : [])));
}

/** The types with anything personal, in the order of their names. */
function personalModels(strapi: Core.Strapi): ModelSchema[] {
  const models = Object.keys(strapi.contentTypes).sort().map(modelsOf(strapi));
  return models.filter((model) => model !== undefined).filter((model) => isPersonalType(model));
}

const isPersonalType = (model: ModelSchema): boolean =>
  personalIn(model).values.length > 0 || personalIn(model).relations.length > 0;
