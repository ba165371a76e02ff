import type { Core } from '@strapi/strapi';
import { jobQueue } from '../../../shared/jobs/queue';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { DeadLetters } from '../contracts/dead-letters';

/** The latest side effects and jobs that were given up. Payloads are left out: they may name clients. */
export async function listDeadLetters(strapi: Core.Strapi, limit = 100): Promise<DeadLetters> {
  const messages = await rowsOf(strapi, 'api::system.outbox-message').findMany({
    where: { outboxState: 'dead' },
    select: ['documentId', 'channel', 'kind', 'attempts', 'lastError', 'createdAt'],
    orderBy: { id: 'desc' },
    limit,
  });
  const jobs = await jobQueue(strapi).deadJobs(limit);
  return {
    messages,
    jobs: jobs.map(({ payload: _payload, ...job }) => job),
  };
}
