import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { slugOf } from '../../shared/addresses/slug';
import { mailboxKey } from '../../shared/mailbox/mailbox';
import type { TargetValue } from '../convert/converter';
import type { ImportModel } from '../model/import-model';
import type { DocumentValues, ImportRow } from './import-row';
import type { TableWork } from '../import/context';
import { chunksOf } from '../import/lookup';
import { describeFile } from '../store/write-files';

const USER = 'plugin::users-permissions.user';
const ADMIN = 'admin::user';
const FILE = 'plugin::upload.file';

/** What a document of Strapi's own types needs beyond its columns. */
export function prepareSpecial(
  uid: string,
  values: DocumentValues,
  { isNew, companion }: { isNew: boolean; companion: DocumentValues | null },
): void {
  if (uid === USER || uid === ADMIN) {
    // Logins are looked for by it.
    if (typeof values.email === 'string') values.email = mailboxKey(values.email);
  }
  // The key of the name is made again once all rows are there: another account may have it.
  if (uid === USER && 'username' in values) values.usernameKey = null;
  if (uid === USER && isNew) {
    values.provider ??= 'local';
    values.confirmed ??= true;
    values.blocked ??= false;
    values.role = { role: 'member' };
  }
  if (uid === ADMIN && isNew) {
    values.isActive ??= true;
    values.blocked ??= false;
  }
  if (uid === FILE && isNew) prepareFile(values, companion);
}

/** What the media library shows of a file: from its address, and from the record of it beside it. */
function prepareFile(values: DocumentValues, asset: DocumentValues | null): void {
  const { sizeBytes, altText, caption } = asset ?? {};
  if (typeof sizeBytes === 'number') values.size = Math.round(sizeBytes / 10.24) / 100;
  values.alternativeText ??= english(altText) || null;
  values.caption ??= english(caption) || null;
  const described = describeFile(typeof values.url === 'string' ? values.url : '');
  values.name ??= described.name;
  values.mime ??= described.mime;
  values.hash ??= described.hash;
  values.ext ??= described.ext;
  values.size ??= 0;
  values.provider ??= 'legacy';
  values.folderPath ??= '/';
}

/** Names by which documents are told apart and that the source has none of: made from what it has, and free. */
export async function nameDocuments(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  for (const [index, model] of work.models.entries()) {
    const fresh = rows.filter((row) => row.record === null && !(row.joined && index === 0) && row.documents[index]);
    if (model.uid === USER)
      await nameUsers(
        trx,
        model,
        fresh.map(({ documents }) => documents[index]),
      );
    for (const [name, { type, required }] of Object.entries(model.attributes)) {
      if (type === 'uid' && required)
        await nameByText(trx, { model, name, mark: work.plan.table }, { rows: fresh, index });
    }
  }
}

async function taken(
  trx: Knex,
  model: ImportModel,
  { name, values }: { name: string; values: string[] },
): Promise<Set<string>> {
  const column = model.columns[name] ?? name;
  const found = new Set<string>();
  for (const chunk of chunksOf([...new Set(values)])) {
    const rows = (await trx(model.table).whereIn(column, chunk).select({ value: column })) as { value: string }[];
    for (const { value } of rows) found.add(value);
  }
  return found;
}

async function nameUsers(
  trx: Knex,
  model: ImportModel,
  documents: (DocumentValues | null | undefined)[],
): Promise<void> {
  const nameless = documents.flatMap((values) => {
    const email = values?.email;
    return values && (values.username ?? null) === null && typeof email === 'string' ? [{ values, email }] : [];
  });
  const names = nameless.flatMap(({ email }) => usernamesOf(email));
  // Rows of this import have no keys yet; accounts that were here may be spelled in other letters.
  const used = await taken(trx, model, { name: 'username', values: names });
  for (const key of await taken(trx, model, { name: 'usernameKey', values: names })) used.add(key);
  for (const { values, email } of nameless) {
    const name = usernamesOf(email).find((one) => !used.has(one)) ?? usernameOf(randomUUID());
    used.add(name);
    values.username = name;
  }
}

/** Names for who has an address, the simplest first: accounts that were deleted may have it too. */
function usernamesOf(email: string): string[] {
  const base = usernameOf(email);
  const marks = Array.from({ length: 12 }, (_none, place) =>
    createHash('sha256')
      .update(place === 0 ? email : `${email} ${place}`)
      .digest('hex')
      .slice(0, 6),
  );
  return [base, ...marks.map((mark) => `${base}-${mark}`)];
}

/** The part before the @, as Strapi takes a user's name. */
function usernameOf(email: string): string {
  const name = (email.split('@')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '-')
    .slice(0, 200);
  return name.length < 3 ? `${name}-user` : name;
}

async function nameByText(
  trx: Knex,
  { model, name, mark }: { model: ImportModel; name: string; mark: string },
  { rows, index }: { rows: readonly ImportRow[]; index: number },
): Promise<void> {
  const nameless = rows.flatMap((row) => {
    const values = row.documents[index];
    return values && !values[name]
      ? [{ values, base: slugOf(textOf(model, name, values)) || slugOf(`${mark}-${row.externalId}`) }]
      : [];
  });
  if (nameless.length === 0) return;
  const tries = (base: string): string[] => [
    base,
    ...Array.from({ length: 30 }, (_none, place) => `${base}-${place + 2}`),
  ];
  const used = await taken(trx, model, { name, values: nameless.flatMap(({ base }) => tries(base)) });
  for (const { values, base } of nameless) {
    const free =
      tries(base).find((one) => !used.has(one)) ??
      `${base}-${createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 10)}`;
    used.add(free);
    values[name] = free;
  }
}

function textOf(model: ImportModel, name: string, values: DocumentValues): string {
  const field = model.attributes[name]?.targetField ?? '';
  const text = english(values[field]) || ['firstName', 'lastName'].map((part) => english(values[part])).join(' ');
  return text.trim();
}

function english(value: TargetValue | undefined): string {
  if (typeof value === 'string') return value;
  const en = typeof value === 'object' && value !== null && 'en' in value ? value.en : '';
  return typeof en === 'string' ? en : '';
}
