const useColour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code: number) => (text: string) => (useColour ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = paint(1);
const dim = paint(2);
const red = paint(31);
const green = paint(32);

/** Prints the demo as it goes and remembers what was off. */
export class Story {
  private chapters = 0;
  private checks = 0;
  private readonly failures: string[] = [];

  constructor(private readonly print: (line: string) => void = console.log) {}

  chapter(title: string): void {
    this.chapters += 1;
    this.print(`\n${bold(`${String(this.chapters).padStart(2)}. ${title}`)}`);
  }

  /** What came back, shown as it is. */
  tell(text: string): void {
    for (const line of text.split('\n')) this.print(`    ${line}`);
  }

  /** An aside: how it was asked for. */
  note(text: string): void {
    for (const line of text.split('\n')) this.print(`    ${dim(line)}`);
  }

  /** Holds or does not; the demo goes on either way and fails at its end. */
  check(claim: string, holds: boolean, found?: unknown): void {
    this.checks += 1;
    if (holds) return this.print(`    ${green('✓')} ${claim}`);
    this.failures.push(claim);
    this.print(`    ${red('✗')} ${claim}${found === undefined ? '' : red(` — found ${JSON.stringify(found)}`)}`);
  }

  /** `expected` and `actual` are the same when written as JSON. */
  same(claim: string, actual: unknown, expected: unknown): void {
    this.check(claim, JSON.stringify(actual) === JSON.stringify(expected), actual);
  }

  /** The last lines; true when all was right. */
  end(): boolean {
    const verdict =
      this.failures.length === 0
        ? green(`All ${this.checks} checks hold.`)
        : red(
            `${this.failures.length} of ${this.checks} checks do not hold:\n${this.failures.map((one) => `  ✗ ${one}`).join('\n')}`,
          );
    this.print(`\n${verdict}`);
    return this.failures.length === 0;
  }
}

/** Hundredths as people read them: `1,234.50 EUR`. */
export function money(cents: number, currency: string): string {
  return `${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })} ${currency}`;
}
