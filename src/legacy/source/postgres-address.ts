/** The address of a PostgreSQL database without user and password, as reports and errors name it. */
export function nameOfPostgres(url: string): string {
  const { host, pathname } = new URL(url);
  const schema = schemaOfPostgres(url);
  return `postgres://${host}${pathname}${schema === null ? '' : `?schema=${schema}`}`;
}

/** The schema that an address names as Prisma writes it; null for the usual one. */
export function schemaOfPostgres(url: string): string | null {
  return new URL(url).searchParams.get('schema');
}

/** Whether a text is an address of PostgreSQL that can be read. */
export function isPostgresAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

/** How a password is written in an address. */
export const PASSWORDS = '(write # / ? @ and % in a password as %23 %2F %3F %40 %25).';

/**
 * What an error calls an argument. An address is not repeated: it may hold a password, and often it is just that which has
 * to be written otherwise.
 */
export function nameArgument(text: string, option: string): string {
  const scheme = /^([a-z][a-z+]*):\/\//i.exec(text)?.[1];
  if (scheme !== undefined) return `The ${scheme} address after ${option}`;
  return text.includes('@') ? `The address after ${option}` : text;
}

/** A name in double quotes. */
export function quotedName(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}
