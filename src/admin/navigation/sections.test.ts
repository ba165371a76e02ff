import { describe, expect, it } from 'vitest';
import { searchedName, sectionsOf } from './sections';

const LINKS = [
  'api::content.page',
  'api::accounts.address',
  'plugin::users-permissions.user',
  'api::billing.coupon',
].map((uid) => ({ uid }));
const names = (language: 'en' | 'de') =>
  sectionsOf(LINKS, language).map(({ title, links }) => [title, ...links.map(({ name }) => name)].join(': '));

describe('sectionsOf', () => {
  it('stands in the order of English', () => {
    expect(names('en')).toEqual(['Accounts: Addresses: Logins', 'Billing: Coupons', 'Content: Pages']);
  });

  it('stands in the order of German', () => {
    expect(names('de')).toEqual(['Finanzen: Gutscheine', 'Inhalte: Seiten', 'Konten: Anschriften: Zugänge']);
  });

  it('puts what it does not know last', () => {
    const links = [{ uid: 'api::archive.box', displayName: 'Box' }, { uid: 'api::system.setting' }];
    expect(sectionsOf(links, 'de').map(({ title, links: own }) => [title, own[0]?.name])).toEqual([
      ['System', 'Einstellungen'],
      ['Weitere', 'Box'],
    ]);
  });
});

describe('searchedName', () => {
  it.each([
    ['en', 'Content · Pages / Inhalte · Seiten'],
    ['de', 'Inhalte · Seiten / Content · Pages'],
  ] as const)('is found in both languages, in %s first', (language, name) => {
    expect(searchedName('api::content.page', 'Page', language)).toBe(name);
  });
});
