import type { Core } from '@strapi/strapi';
import { registerGuard, type GuardedWrite, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { writeAudit } from '../../system/public';
import { planSlug } from '../domain/plans/plan-slug';

const PLAN = 'api::billing.plan';
const PRICE = 'api::billing.plan-price';
const AUDITED_PRICE = ['planDocumentId', 'billingPeriod', 'amountCents', 'currency', 'isActive'] as const;

type Row = Record<string, unknown>;

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A plan has an address of its own: the one that was typed in, or its name with a number where that is taken. */
async function freeSlug({ strapi, data, documentId }: GuardedWrite): Promise<string> {
  const wanted = planSlug(String(data.slug ?? data.name));
  const rows = await rowsOf(strapi, PLAN).findMany({
    where: { slug: { $startsWith: wanted } },
    select: ['slug', 'documentId'],
  });
  const taken = new Set(rows.filter((row) => row.documentId !== documentId).map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  if (isFilled(data.slug)) throw new AppError('conflict', 'Another plan has this address.', { path: 'slug' });
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

const createPlan: WriteRule = async (call, next) => {
  call.data.slug = await freeSlug(call);
  return next();
};

const updatePlan: WriteRule = async (call, next) => {
  const { data } = call;
  if (isFilled(data.slug)) data.slug = await freeSlug(call);
  else if ('slug' in data) await keepSlug(call);
  return next();
};

/** An address that people have does not go away. */
async function keepSlug({ data, existing }: GuardedWrite): Promise<void> {
  delete data.slug;
  if (!isFilled((await existing())?.slug)) return;
  throw new AppError(
    'invalid_input',
    'This plan has an address, which people have by now: give it another, or leave it.',
    {
      path: 'slug',
    },
  );
}

const writePrice: WriteRule = async (call, next) => {
  const before = await call.existing(['plan']);
  const saved = (await next()) as { documentId: string };
  const after = await rowsOf(call.strapi, PRICE).findOne({
    where: { documentId: saved.documentId },
    populate: ['plan'],
  });
  if (!after?.plan) throw new AppError('invalid_input', 'A price is that of a plan.', { path: 'plan' });
  await writeAudit(call.strapi, {
    action: before ? 'plan-price.updated' : 'plan-price.created',
    targetType: PRICE,
    targetDocumentId: saved.documentId,
    before: before && audited(before),
    after: audited(after),
  });
  return saved;
};

const audited = (row: { readonly [K in (typeof AUDITED_PRICE)[number]]?: unknown }): Row =>
  Object.fromEntries(AUDITED_PRICE.map((name) => [name, row[name]]));

/** Plans have addresses, prices have plans; that what was subscribed to is not deleted lies in `bonds.ts`. */
export function guardPlans(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: PLAN, rules: { create: createPlan, update: updatePlan } });
  registerGuard(strapi, { uid: PRICE, rules: { create: writePrice, update: writePrice } });
}
