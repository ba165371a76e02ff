/** One measured number; with a bound it is judged. */
export interface Figure {
  label: string;
  value: number;
  unit: 'ms' | 'ms CPU' | '/s' | 'KB' | 'queries' | '×' | 'slots' | 'rows' | '';
  /** At most this much. */
  max?: number;
  /** At least this much. */
  min?: number;
}

/** A benchmark: register it in `benches.ts`. Comparisons belong into one run, as a ratio, since machines differ. */
export interface Bench {
  name: string;
  about: string;
  run(): Promise<Figure[]>;
}

/** CPU milliseconds (user and system, all threads) of each of `times` runs after `warmup` unmeasured ones. */
export async function cpuOfRuns(
  work: () => unknown,
  { times, warmup }: { times: number; warmup: number },
): Promise<number[]> {
  for (let run = 0; run < warmup; run += 1) await work();
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    measured.push((user + system) / 1000);
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(Math.ceil((sorted.length * hundredths) / 100) - 1, 0)] ?? NaN;
}
