import type { Change } from './changes';

/** What an answer was made of: all rows of a table, or those of one document. */
export type Source = Change;

interface Kept<T> {
  value: T;
  bytes: number;
  sources: readonly Source[];
}

const ALL = '';

/**
 * Keeps answers until something that they were made of changes, or until there is no room: then those go first that
 * nobody has asked for since the longest time.
 */
export class AnswerStore<T> {
  readonly #kept = new Map<string, Kept<T>>();
  /** Keys by table and document. */
  readonly #keys = new Map<string, Map<string, Set<string>>>();
  readonly #lastChange = new Map<string, number>();
  #changes = 0;
  #cleared = 0;
  #bytes = 0;

  constructor(readonly maxBytes: number) {}

  get size(): number {
    return this.#kept.size;
  }

  /** How many changes there have been: what is read from now on is made of all of them. */
  get moment(): number {
    return this.#changes;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  get(key: string): T | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.value;
  }

  /** Keeps an answer that was read since a moment, unless a table that it was read from has changed in the meantime. */
  put(
    key: string,
    value: T,
    { bytes, sources, since }: { bytes: number; sources: readonly Source[]; since: number },
  ): void {
    this.delete(key);
    const isOutdated = this.#cleared > since || sources.some(({ table }) => (this.#lastChange.get(table) ?? 0) > since);
    if (isOutdated || bytes > this.maxBytes / 10) return;
    this.#kept.set(key, { value, bytes, sources });
    this.#bytes += bytes;
    for (const { table, document = ALL } of sources) {
      const documents = this.#keys.get(table) ?? new Map<string, Set<string>>();
      this.#keys.set(table, documents);
      const keys = documents.get(document) ?? new Set<string>();
      documents.set(document, keys);
      keys.add(key);
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.delete(oldest);
    }
  }

  /** Drops what was made of something that has changed. */
  change({ table, document = ALL }: Change): void {
    this.#changes += 1;
    this.#lastChange.set(table, this.#changes);
    const documents = this.#keys.get(table);
    if (!documents) return;
    const touched = document === ALL ? [...documents.values()] : [documents.get(ALL), documents.get(document)];
    for (const keys of touched) for (const key of [...(keys ?? [])]) this.delete(key);
  }

  delete(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
    for (const { table, document = ALL } of kept.sources) {
      const documents = this.#keys.get(table);
      const keys = documents?.get(document);
      keys?.delete(key);
      if (keys?.size === 0) documents?.delete(document);
    }
  }

  /** Drops everything; what is being read counts as outdated. */
  clear(): void {
    this.#kept.clear();
    this.#keys.clear();
    this.#bytes = 0;
    this.#changes += 1;
    this.#cleared = this.#changes;
  }
}
