import { describe, expect, it } from 'vitest';
import { collectionProblems, priceTierProblems, productProblems, shippingMethodProblems } from './check-catalogue';

const paths = (problems: { path: string[] }[]): string[] => problems.map(({ path }) => path.join('.'));

describe('the catalogue is refused where it makes no sense', () => {
  it.each([
    [productProblems, { priceCents: 1000, salePriceCents: 1001 }, ['salePriceCents']],
    [productProblems, { priceCents: '1000', salePriceCents: '999' }, []],
    [productProblems, { priceCents: 1000, salePriceCents: null }, []],
    [priceTierProblems, { quantityMin: 10, quantityMax: 9 }, ['quantityMax']],
    [priceTierProblems, { quantityMin: 10, quantityMax: null }, []],
    [collectionProblems, { startDate: '2026-05-02', endDate: '2026-05-01' }, ['endDate']],
    [collectionProblems, { startDate: '2026-05-01', endDate: '2026-05-01' }, []],
    [collectionProblems, { startDate: null, endDate: '2026-05-01' }, []],
    [shippingMethodProblems, { minOrderCents: 2, maxOrderCents: 1 }, ['maxOrderCents']],
    [shippingMethodProblems, { deliveryDaysMin: 3, deliveryDaysMax: 2 }, ['deliveryDaysMax']],
  ])('%o of %j', (problems, row, expected) => expect(paths(problems(row))).toEqual(expected));
});
