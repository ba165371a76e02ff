import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { bootApp, type TestApp } from '../support/boot';
import { createMember, type Member } from '../support/builders/member';
import { createInShop, createProduct } from '../support/builders/shop';
import { documentsOf, type Doc } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const LISTS = '/api/commerce/my/wishlists';
const ITEMS = '/api/commerce/my/wishlist-items';

let app: TestApp;
let ada: Member;
let eve: Member;
let door: Doc;
let draft: Doc;
let variant: Doc;
let other: Doc;

/** As checkout or an import would store it: the use case writes relation and scalar. */
const store = (type: string, data: Record<string, unknown>): Promise<Doc> =>
  asUseCase(() => documentsOf(app, `api::commerce.${type}`).create({ data }));

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  door = await createProduct(app);
  draft = await createProduct(app, {}, true);
  const beside = await createProduct(app);
  variant = await createInShop(app, 'product-variant', { product: door.documentId, name: 'White' });
  other = await createInShop(app, 'product-variant', { product: beside.documentId, name: 'Black' });
}, 120_000);

afterAll(() => app.stop());

async function wishlist(member: Member, name = 'Closet'): Promise<string> {
  const response = await member.post(LISTS, { name });
  expect(response.status, JSON.stringify(response.body)).toBe(201);
  return response.body.data.documentId as string;
}

describe('wishlists', () => {
  test('are made, renamed, filled and deleted by their owner', async () => {
    const list = await wishlist(ada);
    const item = await ada.post(ITEMS, { wishlist: list, product: door.documentId, variant: variant.documentId });
    expect(item.status).toBe(201);
    expect(item.body.data).toMatchObject({
      wishlist: { documentId: list },
      product: { slug: door.slug },
      variant: { name: 'White' },
    });
    expect((await ada.put(`${LISTS}/${list}`, { isPublic: true })).body.data).toMatchObject({
      name: 'Closet',
      isPublic: true,
    });
    const listed = await ada.get(`${ITEMS}?wishlistDocumentId=${list}`);
    expect(listed.body.data).toHaveLength(1);
    expect((await ada.delete(`${LISTS}/${list}`)).status).toBe(204);
    expect((await ada.get(`${ITEMS}?wishlistDocumentId=${list}`)).body.data).toEqual([]);
    expect(await documentsOf(app, 'api::commerce.wishlist-item').count({})).toBe(0);
  });

  test('are nobody else’s', async () => {
    const list = await wishlist(ada);
    const item = (await ada.post(ITEMS, { wishlist: list, product: door.documentId })).body.data.documentId as string;
    expect((await eve.get(LISTS)).body.data).toEqual([]);
    expect((await eve.get(`${LISTS}/${list}`)).status).toBe(404);
    expect((await eve.put(`${LISTS}/${list}`, { name: 'Mine' })).status).toBe(404);
    expect((await eve.delete(`${LISTS}/${list}`)).status).toBe(404);
    expect((await eve.get(`${ITEMS}?wishlistDocumentId=${list}`)).body.data).toEqual([]);
    expect((await eve.delete(`${ITEMS}/${item}`)).status).toBe(404);
    const foreign = await eve.post(ITEMS, { wishlist: list, product: door.documentId });
    expect(foreign.status).toBe(400);
    expect(foreign.body.error.details.errors[0].path).toEqual(['data', 'wishlist']);
    expect([401, 403]).toContain((await app.http.get(LISTS)).status);
  });

  test('hold a product once, only published ones, only with a variant of its own', async () => {
    const list = await wishlist(eve);
    const add = (data: object) => eve.post(ITEMS, { wishlist: list, product: door.documentId, ...data });
    expect((await add({})).status).toBe(201);
    expect((await add({})).status).toBe(409);
    expect((await add({ variant: variant.documentId })).status).toBe(201);
    expect((await add({ variant: variant.documentId })).status).toBe(409);
    expect((await add({ variant: other.documentId })).body.error.details.errors[0].path).toEqual(['variant']);
    expect((await add({ product: draft.documentId })).status).toBe(400);
    expect((await eve.get(`${ITEMS}?wishlistDocumentId=${list}`)).body.meta.pagination.total).toBe(2);
  });

  test('added twice at once, a product lies there once', async () => {
    const list = await wishlist(eve);
    const answers = await Promise.all(
      [1, 2, 3].map(() => eve.post(ITEMS, { wishlist: list, product: door.documentId })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  test('are the same over GraphQL', async () => {
    const headers = { authorization: `Bearer ${ada.token}` };
    const mutation = 'mutation ($data: CreateMyWishlistInput!) { createMyWishlist(data: $data) { documentId name } }';
    const created = await graphqlData(app, mutation, { headers, variables: { data: { name: 'By GraphQL' } } });
    const { documentId } = created.createMyWishlist;
    const query = `{ myWishlist(documentId: "${documentId}") { name } }`;
    expect(await graphqlData(app, query, { headers })).toEqual({ myWishlist: { name: 'By GraphQL' } });
    const stolen = await graphql(app, query, { headers: { authorization: `Bearer ${eve.token}` } });
    expect(stolen.errors?.[0]?.extensions.code).toBe('not_found');
  });
});

describe('what the shop writes down', () => {
  beforeAll(async () => {
    const user = { user: ada.documentId, userDocumentId: ada.documentId };
    const order = await store('order', { ...user, orderNumber: 'PG-1', totalCents: 12_345_678_901, currency: 'CAD' });
    await store('order-item', {
      order: order.documentId,
      orderDocumentId: order.documentId,
      name: 'Door',
      quantity: 2,
      unitPriceCents: 100,
      totalCents: 200,
    });
    await store('return-request', {
      ...user,
      order: order.documentId,
      orderDocumentId: order.documentId,
      returnNumber: 'RMA-1',
      items: [{ name: 'Door', quantity: 1 }],
      internalNotes: 'suspicious',
    });
    const program = await createInShop(app, 'loyalty-program', { name: 'Club' });
    const account = await store('loyalty-account', {
      ...user,
      program: program.documentId,
      programDocumentId: program.documentId,
      pointsAvailable: 40,
    });
    await store('loyalty-transaction', { accountDocumentId: account.documentId, transactionType: 'earn', points: 40 });
    await store('referral', { referrer: ada.documentId, referrerDocumentId: ada.documentId, referralCode: 'ADA' });
  });

  test.each([
    ['orders', { orderNumber: 'PG-1', totalCents: 12_345_678_901, items: [{ name: 'Door', quantity: 2 }] }],
    ['return-requests', { returnNumber: 'RMA-1', order: { orderNumber: 'PG-1' } }],
    ['loyalty-accounts', { pointsAvailable: 40, program: { name: 'Club' } }],
    ['loyalty-transactions', { points: 40, transactionType: 'earn' }],
    ['referrals', { referralCode: 'ADA', referralStatus: 'pending' }],
  ])('%s are read by their owner alone, and not written', async (plural, expected) => {
    const path = `/api/commerce/my/${plural}`;
    const own = await ada.get(path);
    expect(own.status, JSON.stringify(own.body)).toBe(200);
    expect(own.body.data).toHaveLength(1);
    expect(own.body.data[0]).toMatchObject(expected);
    expect(own.body.data[0]).not.toHaveProperty('internalNotes');
    expect((await eve.get(path)).body.data).toEqual([]);
    const one = `${path}/${own.body.data[0].documentId}`;
    expect((await ada.get(one)).status).toBe(200);
    expect((await eve.get(one)).status).toBe(404);
    for (const answer of [await ada.post(path, {}), await ada.put(one, {}), await ada.delete(one)]) {
      expect([404, 405]).toContain(answer.status);
    }
  });

  test('nobody types over what was sold or earned', async () => {
    const [order] = await documentsOf(app, 'api::commerce.order').findMany({});
    const orders = documentsOf(app, 'api::commerce.order');
    await expect(orders.update({ documentId: order?.documentId, data: { totalCents: 1 } })).rejects.toThrow();
    const [account] = await documentsOf(app, 'api::commerce.loyalty-account').findMany({});
    const accounts = documentsOf(app, 'api::commerce.loyalty-account');
    await expect(accounts.update({ documentId: account?.documentId, data: { pointsAvailable: 9 } })).rejects.toThrow();
    const location = await createInShop(app, 'inventory-location', { name: 'Ottawa', code: 'YOW' });
    const level = { product: door.documentId, location: location.documentId };
    await expect(createInShop(app, 'stock-level', { ...level, quantityOnHand: 5 })).rejects.toThrow();
    await createInShop(app, 'stock-level', level);
    await expect(createInShop(app, 'stock-level', level)).rejects.toThrow('another row');
  });
});

describe('questions', () => {
  const QUESTIONS = '/api/commerce/product-questions';

  test('are asked by members, shown once approved and answered', async () => {
    const sent = { product: door.documentId, question: 'Does it fold?', customerName: 'Ada' };
    expect([401, 403]).toContain((await app.http.post(QUESTIONS).send({ data: sent })).status);
    expect((await ada.post(QUESTIONS, { ...sent, isApproved: true })).status).toBe(400);
    expect((await ada.post(QUESTIONS, { ...sent, product: draft.documentId })).status).toBe(400);
    const asked = await ada.post(QUESTIONS, sent);
    expect(asked.body).toEqual({ data: { received: true }, meta: {} });
    const questions = documentsOf(app, 'api::commerce.product-question');
    const [question] = await questions.findMany({ populate: ['customer'] });
    expect(question).toMatchObject({
      customerEmail: ada.email,
      customerDocumentId: ada.documentId,
      isApproved: false,
      customer: { documentId: ada.documentId },
    });
    const shown = async () => (await app.http.get(`${QUESTIONS}?populate=answers`)).body.data as Doc[];
    const documentId = question?.documentId ?? '';
    await createInShop(app, 'product-answer', { question: documentId, answer: 'Yes.', answeredBy: 'staff-1' });
    expect(await shown()).toEqual([]);
    await questions.update({ documentId, data: { isApproved: true } });
    const [first] = await shown();
    expect(first).toMatchObject({ question: 'Does it fold?', answers: [{ answer: 'Yes.' }] });
    expect(JSON.stringify(first)).not.toMatch(/example\.com|staff-1/);
    expect((await app.http.get(`${QUESTIONS}?filters[customer][email]=${ada.email}`)).status).toBe(400);
  });
});
