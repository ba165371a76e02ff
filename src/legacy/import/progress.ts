/** What a progress line is written to. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const REDRAW_MS = 200;
const LINE_MS = 10_000;
const WIDTH = 24;

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`;
}

/**
 * Shows how far a long run is, with rows per second and the time left: a bar that is drawn again on a terminal, a line
 * every ten seconds elsewhere.
 */
export class Progress {
  private readonly startedAt = Date.now();
  private shownAt = Date.now();
  private startedFrom: number | undefined;

  constructor(private readonly terminal: Terminal) {}

  show({ table, done, total }: { table: string; done: number; total: number }): void {
    this.startedFrom ??= done;
    const at = Date.now();
    if (at - this.shownAt < (this.terminal.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.shownAt = at;
    const rate = (done - this.startedFrom) / Math.max(0.001, (at - this.startedAt) / 1000);
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const facts = `${Math.floor(share * 100)} % · ${done} of ${total} rows · ${Math.round(rate)} rows/s · ${duration((total - done) / rate)} left · ${table}`;
    if (!this.terminal.isTTY) this.terminal.write(`${facts}\n`);
    else {
      const filled = Math.round(share * WIDTH);
      this.terminal.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${facts}`);
    }
  }

  /** Clears the bar, so that the report begins on a line of its own. */
  end(): void {
    if (this.terminal.isTTY) this.terminal.write('\r\u001b[K');
  }
}
