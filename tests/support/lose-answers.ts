import { IDEMPOTENCY_TABLE } from '../../src/shared/idempotency/idempotency-table';
import type { TestApp } from './boot';

/** What is left when a process dies between its commit and its answer: the key, claimed, and no answer. */
export async function loseAnswers(app: TestApp): Promise<void> {
  await app.strapi.db
    .connection(IDEMPOTENCY_TABLE)
    .update({ answer_status: null, answer_type: null, answer_body: null, leased_until: 0 });
}
