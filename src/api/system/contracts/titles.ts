import { z } from 'zod';

/** What is searched for in titles: a word of one letter finds everything. */
export const titleQuery = z.strictObject({ text: z.string().trim().min(2).max(100) });

export type TitleQuery = z.infer<typeof titleQuery>;

/** A record that was found by its title. */
export interface FoundRecord {
  uid: string;
  documentId: string;
  title: string;
  /** The language in which it is called so; null where its type has none. */
  locale: string | null;
}
