import { spawnSync } from 'node:child_process';
import type { Pins, Registry } from './releases';

function view(...args: string[]): unknown {
  const { stdout, status } = spawnSync('npm', ['view', ...args, '--json'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? JSON.parse(stdout) : undefined;
}

/** The registry that npm is configured for, each question asked once. */
export function npmRegistry(): Registry {
  const known = new Map<string, unknown>();
  const ask = (...args: string[]): unknown => {
    const key = args.join(' ');
    if (!known.has(key)) known.set(key, view(...args));
    return known.get(key);
  };
  return {
    versionsOf: (name) => [(ask(name, 'versions') ?? []) as string | string[]].flat(),
    dependenciesOf: (name, version) => (ask(`${name}@${version}`, 'dependencies') ?? {}) as Pins,
  };
}
