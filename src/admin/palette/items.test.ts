import { expect, it } from 'vitest';
import { matching } from './items';

const ITEMS = [
  { id: '1', title: 'Anschriften', hint: 'Konten', alias: 'Accounts Addresses', to: '/1' },
  { id: '2', title: 'Gutscheine', hint: 'Finanzen', alias: 'Billing Coupons', to: '/2' },
  { id: '3', title: 'Straßen und Gutscheine', to: '/3' },
  { id: '4', title: 'Käufe', to: '/4' },
];

it.each([
  ['gutsch', ['2', '3']],
  ['scheine', ['2', '3']],
  ['coupons', ['2']],
  ['konten an', ['1']],
  ['STRASSEN', ['3']],
  ['kauf', ['4']],
  ['nichts', []],
  ['  ', ['1', '2', '3', '4']],
])('finds by %j', (text, ids) => {
  expect(matching(ITEMS, text, 9).map(({ id }) => id)).toEqual(ids);
});

it('gives no more than wanted, those that begin so first', () => {
  expect(matching([...ITEMS].reverse(), 'gutscheine', 1).map(({ id }) => id)).toEqual(['2']);
});
