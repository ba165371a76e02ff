import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { publishedReviews } from '../domain/published-reviews';

/** What of a reviewed thing is counted: its published reviews, and the mean of their ratings with two decimals. */
export interface ReviewFigures {
  count: number;
  average: number | null;
}

/** The relations of a review to things that show figures. */
export type Reviewed = 'product' | 'provider' | 'profile';
export const REVIEWED: readonly Reviewed[] = ['product', 'provider', 'profile'];

type Keep = (documentId: string, figures: ReviewFigures) => Promise<void>;

const keepers = new WeakMap<Core.Strapi, Map<Reviewed, Keep>>();

/** Has the figures of a reviewed thing kept by its own context, as a use case in the transaction that changes a review. */
export function keepReviewFigures(strapi: Core.Strapi, reviewed: Reviewed, keep: Keep): void {
  const known = keepers.get(strapi) ?? new Map<Reviewed, Keep>();
  keepers.set(strapi, known.set(reviewed, keep));
}

async function figuresOf(strapi: Core.Strapi, reviewed: Reviewed, documentId: string): Promise<ReviewFigures> {
  const { isPublic, reviewStatus } = publishedReviews();
  const row = await joinTransaction(strapi, (trx) =>
    trx('accounts_reviews')
      .where({ [`${reviewed}_document_id`]: documentId, is_public: isPublic, review_status: reviewStatus })
      .count({ count: 'rating' })
      .avg({ average: 'rating' })
      .first<{ count: number | string; average: number | string | null }>(),
  );
  const count = Number(row.count);
  return { count, average: count === 0 ? null : Math.round(Number(row.average) * 100) / 100 };
}

/** Counts the reviews of the given things anew. Call it inside the transaction that changed a review of theirs. */
export async function countReviews(
  strapi: Core.Strapi,
  things: readonly { reviewed: Reviewed; documentId: string }[],
): Promise<void> {
  for (const { reviewed, documentId } of things) {
    const keep = keepers.get(strapi)?.get(reviewed);
    if (!keep) continue;
    const figures = await figuresOf(strapi, reviewed, documentId);
    await asUseCase(() => keep(documentId, figures));
  }
}
