import type { DeadJob, JobCounts } from '../../../shared/jobs/port';

/** A side effect that was given up, as staff see it. */
export interface DeadMessage {
  documentId: string;
  channel: string;
  kind: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
}

/** The latest that were given up. Payloads are left out: they may name clients. */
export interface DeadLetters {
  messages: DeadMessage[];
  jobs: Omit<DeadJob, 'payload'>[];
}

/** How much waits and how much was given up. */
export interface OutboxGauges {
  jobs: JobCounts;
  /** Messages that are on their way, by channel. */
  pending: Record<string, number>;
  /** Messages that were given up, by channel. */
  dead: Record<string, number>;
}
