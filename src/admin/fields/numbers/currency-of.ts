/** The currency of the record, or of the component, in which an attribute of a form lies. */
export function currencyOf(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const path = name.split('.').slice(0, -1);
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const owner = path
      .slice(0, depth)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
    const { currency, accountCurrency } = (owner ?? {}) as { currency?: unknown; accountCurrency?: unknown };
    const found = currency ?? accountCurrency;
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
}
