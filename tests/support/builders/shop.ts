import type { TestApp } from '../boot';
import { documentsOf, type Doc } from '../documents';

let counter = 0;

/** A published product; `draft` leaves it unpublished. */
export function createProduct(app: TestApp, changes: Record<string, unknown> = {}, draft = false): Promise<Doc> {
  counter += 1;
  const data = { name: `Door ${counter}`, slug: `door-${counter}`, priceCents: 49_900, currency: 'CAD', ...changes };
  return documentsOf(app, 'api::commerce.product').create({ data, ...(!draft && { status: 'published' }) });
}

/** Any other type of the shop. */
export function createInShop(app: TestApp, type: string, data: Record<string, unknown>): Promise<Doc> {
  return documentsOf(app, `api::commerce.${type}`).create({ data });
}
