/** Whether an event type such as `booking.confirmed` falls under a pattern: itself, `booking.*`, or `*` for all. */
export function matchesEvent(pattern: string, type: string): boolean {
  if (pattern === '*' || pattern === type) return true;
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1));
}

/** Whether a text can be a pattern at all: `*`, `context.*` or `context.something_happened`. */
export function isEventPattern(text: string): boolean {
  return /^(\*|[a-z][a-z0-9_]*\.(\*|[a-z][a-z0-9_]*(\.[a-z0-9_]+)*))$/.test(text);
}
