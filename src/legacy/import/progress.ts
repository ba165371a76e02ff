/** What a progress line is written to. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 200;
const LINE_MS = 10_000;
const WIDTH = 24;

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

/**
 * Shows how far a long run is, with rows per second and the time left: a bar that is drawn again on a terminal, a line
 * every ten seconds elsewhere.
 */
export class Progress {
  /** When rows began to come, and how many there were: what came before, such as the start of Strapi, is no time of theirs. */
  private first: { at: number; done: number } | undefined;
  private shownAt = 0;

  constructor(private readonly terminal: Terminal) {}

  show({ table, done, total }: { table: string; done: number; total: number }): void {
    const at = Date.now();
    if (!this.first) {
      this.first = { at, done };
      this.shownAt = at;
    }
    if (at - this.shownAt < (this.terminal.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.shownAt = at;
    const rate = (done - this.first.done) / Math.max(0.001, (at - this.first.at) / 1000);
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const facts = `${Math.floor(share * 100)} % · ${done} of ${total} rows · ${Math.round(rate)} rows/s · ${duration((total - done) / rate)} left · ${table}`;
    if (!this.terminal.isTTY) this.terminal.write(`${facts}\n`);
    else {
      const filled = Math.round(share * WIDTH);
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${facts}`;
      // A line that wraps could not be drawn again in its place.
      this.terminal.write(`\r\u001b[K${line.slice(0, (this.terminal.columns || 80) - 1)}`);
    }
  }

  /** Clears the bar, so that the report begins on a line of its own. */
  end(): void {
    if (this.terminal.isTTY) this.terminal.write('\r\u001b[K');
  }
}
