/** The group without some of its values. */
export function without(group: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(group).filter(([name]) => !names.includes(name)));
}
