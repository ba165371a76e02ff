import os from 'node:os';
import { benches } from './benches';
import type { Figure } from './bench';

function verdict({ value, max, min }: Figure): string {
  if (max !== undefined) return value <= max ? `ok, at most ${max}` : `MISSED, at most ${max}`;
  if (min !== undefined) return value >= min ? `ok, at least ${min}` : `MISSED, at least ${min}`;
  return '';
}

function line(figure: Figure, width: number): string {
  const number = figure.value.toFixed(Number.isInteger(figure.value) ? 0 : 2).padStart(10);
  return `  ${figure.label.padEnd(width)} ${number} ${figure.unit.padEnd(8)} ${verdict(figure)}`.trimEnd();
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = benches.filter((bench) => wanted.length === 0 || wanted.includes(bench.name));
  if (chosen.length === 0)
    throw new Error(`No such benchmark; there are: ${benches.map(({ name }) => name).join(', ')}`);
  console.log(`Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown CPU'}`);
  for (const bench of chosen) {
    console.log(`\n${bench.name}: ${bench.about}`);
    const figures = await bench.run();
    const width = Math.max(...figures.map(({ label }) => label.length));
    for (const figure of figures) console.log(line(figure, width));
    if (figures.some((figure) => verdict(figure).startsWith('MISSED'))) process.exitCode = 1;
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
