import { expect } from 'vitest';

/**
 * The least that several answers cost, in milliseconds of the processor: what else this process is busy with at times
 * does not count. Those that are compared take turns. The application runs in this process, and so do its hashes.
 */
export async function times(...sends: (() => PromiseLike<unknown>)[]): Promise<number[]> {
  const taken: number[][] = sends.map(() => []);
  for (let round = 0; round < 7; round += 1) {
    for (const [index, send] of sends.entries()) {
      const start = process.cpuUsage();
      await send();
      const { user, system } = process.cpuUsage(start);
      taken[index]?.push((user + system) / 1_000);
    }
  }
  return taken.map((list) => Math.min(...list));
}

/** Whether answers cost alike; a hash more or less, or a mail, is several times as much. */
export function expectAlike([one = 0, other = 0]: number[]): void {
  if (Math.abs(one - other) > 30) expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(2);
}
