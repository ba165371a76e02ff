import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress, type Terminal } from './progress';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function shown(terminal: Partial<Terminal>): { progress: Progress; lines: string[] } {
  const lines: string[] = [];
  const progress = new Progress({ ...terminal, write: (text) => lines.push(text) });
  return { progress, lines };
}

describe('the progress of a long run', () => {
  it('counts the time since rows came, not since the command began, nor rows of an interrupted run', () => {
    const { progress, lines } = shown({});
    vi.advanceTimersByTime(60_000);
    progress.show({ table: 'events', done: 500_000, total: 1_000_000 });
    vi.advanceTimersByTime(10_000);
    progress.show({ table: 'events', done: 520_000, total: 1_000_000 });
    expect(lines).toEqual(['52 % · 520000 of 1000000 rows · 2000 rows/s · 4 min 0 s left · events\n']);
  });

  it('says 2 minutes, never 1 minute and 60 seconds', () => {
    const { progress, lines } = shown({});
    progress.show({ table: 'events', done: 0, total: 1_000 });
    vi.advanceTimersByTime(10_000);
    progress.show({ table: 'events', done: 77, total: 1_000 });
    expect(lines[0]).toContain('· 2 min 0 s left');
  });

  it('is one line that fits the terminal, however narrow', () => {
    const { progress, lines } = shown({ isTTY: true, columns: 60 });
    progress.show({ table: 'analytics_events', done: 0, total: 5_000_000 });
    vi.advanceTimersByTime(1_000);
    progress.show({ table: 'analytics_events', done: 4_000, total: 5_000_000 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.replace('\r\u001b[K', '')).toHaveLength(59);
  });

  it('writes a line every ten seconds where there is no terminal', () => {
    const { progress, lines } = shown({});
    for (let done = 0; done <= 3_500; done += 1) {
      progress.show({ table: 'events', done, total: 3_500 });
      vi.advanceTimersByTime(10);
    }
    expect(lines).toHaveLength(3);
  });
});
