/** A month of the calendar in UTC, `YYYY-MM`; sorts as text. */
export type Month = string;

/** The month that an instant lies in. */
export function monthOf(instant: Date): Month {
  return instant.toISOString().slice(0, 7);
}

/** The month so many months later, or earlier when `count` is negative. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)));
}

/** Where a month begins and where the next one does, as dates `YYYY-MM-DD`. */
export function boundsOf(month: Month): { from: string; to: string } {
  return { from: `${month}-01`, to: `${addMonths(month, 1)}-01` };
}
