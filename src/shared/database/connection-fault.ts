/**
 * Why a database could not be reached, in the words of its driver, which never hold the address with its password. Where
 * several addresses of one name were tried, the driver's error has no words of its own.
 */
export function connectionFault(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(connectionFault))].join('; ');
  return error instanceof Error ? error.message : String(error);
}
