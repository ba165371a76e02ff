import { z } from 'zod';

export const suggestionQuery = z.strictObject({ uid: z.string().max(255), attribute: z.string().max(255) });

/** Of which list suggestions are wanted. */
export type SuggestionQuery = z.infer<typeof suggestionQuery>;
