import type { Core, UID } from '@strapi/strapi';
import { labelOf } from '../../../../shared/content-manager/label';
import { isSlug } from '../../../../shared/addresses/slug';
import { AppError } from '../../../../shared/errors/app-error';
import { isLocalizedModel } from '../../../../shared/languages/locales';
import { modelsOf, type Row } from '../../../../shared/models/model';
import { attributeOfColumn, uniquesOf } from '../../../../shared/schema/unique-columns';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { hasTrashMark } from '../../domain/visible-populate';
import { withTrash } from './trash-scope';

/** What comes back: the rows of a document as they lie in the trash. */
export interface Returning {
  uid: UID.ContentType;
  documentId: string;
  rows: readonly Row[];
}

/** A value that another record has taken since. */
interface Taken {
  attribute: string;
  value: string;
  documentId: string;
  label: string | null;
  /** A value like it that is free. */
  suggestion: string | null;
}

/**
 * Refuses to bring back what would share a name with a living record.
 * @throws AppError `conflict` on each attribute; `taken` says whose the values are, and proposes others
 */
export async function refuseTaken(strapi: Core.Strapi, returning: Returning): Promise<void> {
  const taken = await withTrash(() => findTaken(strapi, returning));
  if (taken.length === 0) return;
  const errors = taken.map(({ attribute, documentId, label }) => ({
    path: [attribute],
    message:
      `Another record has this ${attribute} by now: “${label ?? documentId}”. ` +
      `Restore this one under another ${attribute}, or change or delete that one first.`,
  }));
  throw new AppError('conflict', errors.map(({ message }) => message).join(' '), { errors, taken });
}

async function findTaken(strapi: Core.Strapi, { uid, documentId, rows }: Returning): Promise<Taken[]> {
  const model = modelsOf(strapi)(uid);
  const found = new Map<string, Taken>();
  for (const { columns } of uniquesOf(strapi, uid)) {
    const names = columns.map((column) => attributeOfColumn(strapi, uid, column));
    for (const row of rows) {
      const values = Object.fromEntries(names.map((name) => [name, row[name]]));
      if (Object.values(values).some((value) => value === null || value === undefined)) continue;
      const among = {
        documentId: { $ne: documentId },
        ...(hasTrashMark(model?.attributes) && { deletedAt: null }),
        ...(isLocalizedModel(model) && { locale: row.locale }),
        ...(model?.options?.draftAndPublish && {
          publishedAt: row.publishedAt === null ? { $null: true } : { $notNull: true },
        }),
      };
      const other = await rowsOf(strapi, uid).findOne({ where: { ...values, ...among } });
      const name = names.at(-1) ?? '';
      if (!other || found.has(name)) continue;
      found.set(name, {
        // Editors know the relation, not the id beside it.
        attribute: name.replace(/DocumentId$/, ''),
        value: String(row[name]),
        documentId: String(other.documentId),
        label: labelOf(other),
        suggestion: await suggestionFor(strapi, { uid, name, among, value: row[name] }),
      });
    }
  }
  return [...found.values()];
}

interface Wish {
  uid: UID.ContentType;
  name: string;
  value: unknown;
  among: object;
}

/** `about` becomes `about-2`, or the first number that is free; ids and addresses have no others like them. */
async function suggestionFor(strapi: Core.Strapi, { uid, name, value, among }: Wish): Promise<string | null> {
  const type = modelsOf(strapi)(uid)?.attributes[name]?.type;
  if (typeof value !== 'string' || name.endsWith('DocumentId') || type === 'email' || value.includes('@')) return null;
  for (let number = 2; ; number += 1) {
    const where = { ...among, [name]: `${value}-${number}` };
    if ((await rowsOf(strapi, uid).count({ where })) === 0) return `${value}-${number}`;
  }
}

/**
 * Checks the values that a record is to come back under instead of its own.
 * @throws AppError `invalid_input` for an attribute that may be shared, or a value that it cannot have
 */
export function checkNewValues(strapi: Core.Strapi, uid: UID.ContentType, values: Row): void {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const unique = uniquesOf(strapi, uid).flatMap(({ columns }) =>
    columns.map((column) => attributeOfColumn(strapi, uid, column)),
  );
  for (const [name, value] of Object.entries(values)) {
    if (!unique.includes(name) || name.endsWith('DocumentId')) {
      throw new AppError('invalid_input', `A record comes back as it was; ${name} can be changed then.`, {
        path: name,
      });
    }
    const isFit =
      typeof value === 'string' && value.trim() !== '' && (attributes[name]?.type !== 'uid' || isSlug(value));
    if (!isFit) throw new AppError('invalid_input', 'Expected another value that fits here.', { path: name });
  }
}
