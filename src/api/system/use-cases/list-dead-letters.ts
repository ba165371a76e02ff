import type { Core } from '@strapi/strapi';
import { jobQueue } from '../../../shared/jobs/queue';
import type { DeadLetters, DeadMessage } from '../contracts/dead-letters';

/** The latest side effects and jobs that were given up. Payloads are left out: they may name clients. */
export async function listDeadLetters(strapi: Core.Strapi, limit = 100): Promise<DeadLetters> {
  const messages = (await strapi.db.query('api::system.outbox-message').findMany({
    where: { outboxState: 'dead' },
    select: ['documentId', 'channel', 'kind', 'attempts', 'lastError', 'createdAt'],
    orderBy: { id: 'desc' },
    limit,
  })) as (DeadMessage & { id: number })[];
  const jobs = await jobQueue(strapi).deadJobs(limit);
  return {
    messages: messages.map(({ id: _id, ...message }) => message),
    jobs: jobs.map(({ payload: _payload, ...job }) => job),
  };
}
