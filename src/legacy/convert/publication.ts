import type { SourceValue } from '../values/source-value';
import { done, type Converter } from './converter';

/** Whether a value means that the document is published: `"true"` in a mapping also means the flag. */
function isListed(published: readonly SourceValue[], value: SourceValue): boolean {
  return published.some((listed) => String(listed) === String(value));
}

/**
 * A status of a draft type: the attribute keeps it (through `inner`), and the document has a published version if the
 * value is one of `published`. Back, the version decides where the two no longer agree.
 */
export function publicationConverter(
  inner: Converter,
  { published, allowed }: { published: readonly SourceValue[]; allowed: readonly string[] },
): Converter {
  return {
    parse(value, row) {
      const kept = inner.parse(value, row);
      return kept.ok ? done(kept.values[0] ?? null, isListed(published, value)) : kept;
    },
    print([kept, isPublished]) {
      const value = inner.print([kept ?? null]);
      if (typeof isPublished !== 'boolean' || isListed(published, value) === isPublished) return value;
      if (isPublished) return published[0] ?? value;
      return allowed.find((other) => !isListed(published, other)) ?? null;
    },
  };
}

/** A status without an attribute of its own: the published version alone says it. */
export function publishedFlagConverter(published: readonly SourceValue[], allowed: readonly string[]): Converter {
  return {
    parse: (value) => done(isListed(published, value)),
    print([isPublished]) {
      const listed = published[0] ?? true;
      if (isPublished === true) return listed;
      if (typeof listed === 'boolean') return !listed;
      return allowed.find((other) => !isListed(published, other)) ?? null;
    },
  };
}
