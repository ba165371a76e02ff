/** Hundredths as Odoo reads amounts: `1234.50`. Exact for any safe integer. */
export function majorUnits(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
