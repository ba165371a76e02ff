const LONGEST = 1_000;

/** A statement without its values: quoted texts and numbers are `?`, lists of values `…`, in one line of limited length. */
export function statementShape(sql: string): string {
  return sql
    .replace(/\s+/g, ' ')
    .replace(/(['])(?:[^']|'')*\1/g, '?')
    .replace(/\$\d+/g, '?')
    .replace(/(?<![\w"`.$])-?\d+(?:\.\d+)?(?![\w"`])/g, '?')
    .replace(/\?(?:, \?)+/g, '?, …')
    .slice(0, LONGEST);
}
