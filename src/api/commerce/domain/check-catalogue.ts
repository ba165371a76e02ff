import type { FieldError } from '../../../shared/errors/app-error';

type Row = Record<string, unknown>;

/** Amounts and numbers come as numbers from a request and as texts from some databases. */
function number(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const parsed = Number(value);
  return Number.isNaN(parsed) ? undefined : parsed;
}

function inOrder(row: Row, [from, to]: readonly [string, string], message: string): FieldError[] {
  const [low, high] = [number(row[from]), number(row[to])];
  return low !== undefined && high !== undefined && low > high ? [{ path: [to], message }] : [];
}

/** What is wrong with a product's prices. */
export function productProblems(product: Row): FieldError[] {
  const message = 'The sale price is above the price.';
  return inOrder(product, ['salePriceCents', 'priceCents'], message).map((problem) => ({
    ...problem,
    path: ['salePriceCents'],
  }));
}

/** What is wrong with the quantities of a price tier. */
export function priceTierProblems(tier: Row): FieldError[] {
  return inOrder(tier, ['quantityMin', 'quantityMax'], 'The last quantity is below the first.');
}

/** What is wrong with the time of a collection; its days are `YYYY-MM-DD`. */
export function collectionProblems({ startDate, endDate }: Row): FieldError[] {
  if (typeof startDate !== 'string' || typeof endDate !== 'string' || startDate <= endDate) return [];
  return [{ path: ['endDate'], message: 'The last day is before the first.' }];
}

/** What is wrong with the ranges of a shipping method. */
export function shippingMethodProblems(method: Row): FieldError[] {
  return [
    ...inOrder(method, ['minOrderCents', 'maxOrderCents'], 'The highest order value is below the lowest.'),
    ...inOrder(method, ['deliveryDaysMin', 'deliveryDaysMax'], 'The longest delivery is shorter than the shortest.'),
  ];
}
