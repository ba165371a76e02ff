import { randomUUID } from 'node:crypto';

/**
 * Carries something past Strapi's own rules on the text of a password, to where it hashes or compares one: the action
 * gets a ticket in its place that those rules like, and what it stands for waits here until the action is over.
 */
export class Tickets<T> {
  readonly #waiting = new Map<string, T>();

  /** Runs `work` with a ticket for `value`. */
  async with<R>(value: T, work: (ticket: string) => Promise<R>): Promise<R> {
    const ticket = `Aa1-${randomUUID()}`;
    this.#waiting.set(ticket, value);
    try {
      return await work(ticket);
    } finally {
      this.#waiting.delete(ticket);
    }
  }

  /** What a text stands for; undefined of any other text. */
  open(text: string): T | undefined {
    return this.#waiting.get(text);
  }
}
