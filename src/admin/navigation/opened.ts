const KEY = 'magnetiq.opened';
const SECTIONS = 'magnetiq.sections';

/** Where somebody who opened nothing yet begins: what most of the work is about, the first that their role reads. */
const FIRST = [
  'api::bookings.consultant-booking',
  'api::commerce.order',
  'api::content.page',
  'api::leads.webinar',
  'api::billing.payment-transaction',
  'api::accounts.client-account',
];

/** What this browser opened last, and what a role reads, say where the content manager opens; null leaves it to Strapi. */
export function firstPath(reads: ReadonlySet<string>, last: string | null): string | null {
  const uid = last?.slice(last.lastIndexOf('/') + 1);
  if (last && uid && reads.has(uid)) return `/content-manager/${last}`;
  const first = FIRST.find((each) => reads.has(each));
  return first ? `/content-manager/collection-types/${first}` : null;
}

/** The type that was open last, as `<kind>/<uid>`. */
export const lastOpened = (): string | null => localStorage.getItem(KEY);
export const rememberOpened = (type: string): void => localStorage.setItem(KEY, type);

/** Which sections somebody opened or closed. */
export function unfolded(): Record<string, boolean> {
  try {
    return JSON.parse(localStorage.getItem(SECTIONS) ?? '{}') as Record<string, boolean>;
  } catch {
    return {};
  }
}
export const rememberUnfolded = (sections: Record<string, boolean>): void =>
  localStorage.setItem(SECTIONS, JSON.stringify(sections));
