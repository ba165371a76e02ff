import type { Core, UID } from '@strapi/strapi';
import { takeStep } from '../documents/pipeline';
import { AppError } from '../errors/app-error';
import { isRow, modelsOf, type Row } from '../models/model';
import { amountsOf, wholeAmountFaults } from '../money/whole-amounts';
import { rowsOf } from '../strapi/core/documents';
import { limitFaults } from './limit-faults';

const WRITES: readonly string[] = ['create', 'update', 'clone', 'publish'];

/**
 * Refuses, at every door, an amount that cannot be paid in its currency: what is saved as a price is charged one day.
 * Judged is what is written, together with what is stored beside it; a stored amount that nobody touches does not stand
 * in the way of other changes, but it is not published. Drafts keep the limits of amounts too.
 * @throws AppError `invalid_amount` (in the write) with the attribute and the nearest amounts, `invalid_input` beyond a limit
 */
export function keepAmountsWhole(strapi: Core.Strapi): void {
  takeStep(strapi, 'keep-amounts-whole', async ({ action, uid, params }, next) => {
    if (!WRITES.includes(action)) return next();
    const { attributes = {}, options } = modelsOf(strapi)(uid) ?? {};
    const data = isRow(params.data) ? params.data : {};
    const beyond = options?.draftAndPublish ? limitFaults(attributes, data) : [];
    if (beyond[0]) throw new AppError('invalid_input', beyond[0].message, { errors: beyond });
    const names = new Set(amountsOf(attributes).flatMap(({ amount, currency }) => [amount, currency]));
    const touched = Object.keys(data).filter((name) => names.has(name));
    if (names.size === 0 || (touched.length === 0 && action !== 'publish')) return next();
    const stored =
      params.documentId === undefined ? {} : await storedAmounts(strapi, params.documentId, { uid, names });
    const errors = wholeAmountFaults(attributes, { ...stored, ...data }).filter(
      ({ path: [name = ''] }) => action === 'publish' || touched.includes(name) || touchesCurrency(touched),
    );
    if (errors[0]) throw new AppError('invalid_amount', errors[0].message, { errors });
    return next();
  });
}

const touchesCurrency = (names: string[]): boolean => names.some((name) => !name.endsWith('Cents'));

/** What the document has stored; the draft, where there is one. */
async function storedAmounts(
  strapi: Core.Strapi,
  documentId: string,
  { uid, names }: { uid: UID.ContentType; names: ReadonlySet<string> },
): Promise<Row> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    select: ['id', 'publishedAt', ...names],
    orderBy: { id: 'asc' },
  });
  return rows.find(({ publishedAt }) => publishedAt === null) ?? rows[0] ?? {};
}
