type Values = Record<string, unknown>;

/** The part of an answer that says what was refused. */
export interface Refusal {
  error?: { details?: { code?: string; errors?: { path?: unknown }[] } };
}

/** Refusals of attributes that the sender does not write at all, whatever their value. */
const NOT_THEIRS: readonly string[] = ['computed_field', 'rule_refused', 'forbidden'];

/**
 * Of what a write was refused for, the attributes that its form sends as one of `reads` showed them: nobody typed
 * these, the platform wrote them after the form was opened.
 */
export function untouchedIn({ error }: Refusal, sent: Values, reads: readonly Values[]): string[] {
  const { code = '', errors = [] } = error?.details ?? {};
  if (!NOT_THEIRS.includes(code)) return [];
  const names = errors.flatMap(({ path }) => (Array.isArray(path) && path.length > 0 ? [String(path[0])] : []));
  return [...new Set(names)].filter(
    (name) => name in sent && reads.some((read) => name in read && asText(read[name]) === asText(sent[name])),
  );
}

/** An empty field is an empty text or null. */
function asText(value: unknown): string {
  return value === '' || value === undefined ? 'null' : JSON.stringify(value);
}
