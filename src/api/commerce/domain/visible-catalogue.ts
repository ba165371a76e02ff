type Filters = Record<string, unknown>;

/** The public sees published products that are on sale. */
export function visibleProducts(): Filters {
  return { productStatus: 'active', publishedAt: { $notNull: true } };
}

/** What belongs to a product is seen with it. */
export function ofVisibleProducts(): Filters {
  return { product: visibleProducts() };
}

/** Brands, categories, shipping methods and programs are seen while they are active. */
export function activeOnes(): Filters {
  return { isActive: true };
}

/** A collection is seen from its first day to its last; `today` is `YYYY-MM-DD`. */
export function visibleCollections(today: string): Filters {
  return {
    isActive: true,
    $and: [
      { $or: [{ startDate: { $null: true } }, { startDate: { $lte: today } }] },
      { $or: [{ endDate: { $null: true } }, { endDate: { $gte: today } }] },
    ],
  };
}

/** A question is seen once it is approved and answered. */
export function visibleQuestions(): Filters {
  return { isApproved: true, answers: { id: { $notNull: true } }, ...ofVisibleProducts() };
}

/** An answer is seen with its question. */
export function visibleAnswers(): Filters {
  return { question: { isApproved: true, ...ofVisibleProducts() } };
}
