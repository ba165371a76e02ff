import { createId } from '@paralleldrive/cuid2';
import type { TestApp } from '../support/boot';

const TABLE = 'content_pages';
const BATCH = 40;

const content = (words: string): string =>
  JSON.stringify([
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: 'b', text: words, marks: [] }],
    },
  ]);

/** As an import leaves pages: in both languages, each written and published. */
function rowsOf(number: number): object[] {
  const documentId = createId();
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000);
  return ['en', 'de'].flatMap((locale) =>
    [null, at].map((publishedAt) => ({
      document_id: documentId,
      // Not in the order in which they came.
      title: `${locale} ${(number * 7919) % 1_000_003}`,
      slug: `page-${(number * 104_729) % 1_000_003}`,
      content: content('What we do. '.repeat(10)),
      page_status: 'published',
      created_at: at,
      updated_at: at,
      published_at: publishedAt,
      locale,
    })),
  );
}

/** Adds so many pages below all rules, and lets the database look at what it has, as it does by itself in time. */
export async function seedPages({ strapi }: TestApp, count: number): Promise<void> {
  const { connection } = strapi.db;
  await connection.transaction(async (trx) => {
    let batch: object[] = [];
    for (let number = 0; number < count; number += 1) {
      batch.push(...rowsOf(number));
      if (batch.length < BATCH && number < count - 1) continue;
      await trx(TABLE).insert(batch);
      batch = [];
    }
  });
  if (strapi.db.dialect.client === 'postgres') await connection.raw('analyze');
}
