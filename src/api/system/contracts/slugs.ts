import { z } from 'zod';

export const slugQuery = z.strictObject({
  uid: z.string().max(255),
  /** The title, or a slug that somebody typed. */
  text: z.string().max(1000),
  /** The record that it is for; a new one has none. */
  documentId: z.string().max(255).optional(),
  locale: z.string().max(10).optional(),
});

/** For what a slug is wanted. */
export type SlugQuery = z.infer<typeof slugQuery>;

/** GET /system/slugs */
export interface ProposedSlug {
  /** Free now; empty where the text has nothing that an address could have. */
  slug: string;
  /** Whether the slug that the record has still follows its title: nobody wrote it, and nobody could have linked to it. */
  follows: boolean;
}
