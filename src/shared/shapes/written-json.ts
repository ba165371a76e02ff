/** What a value of JSON says, also where it is written out as text, as Strapi takes and sends it; other text as it is. */
export function writtenJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
