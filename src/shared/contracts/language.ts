import { z } from 'zod';
import { isLanguageTag, languageFor } from '../languages/language-tags';

const EXPECTED = 'Expected a language tag such as de or de-AT.';

/**
 * A language that a client names by any tag of BCP 47; it comes out as the one of the platform that answers it, English
 * where there is none nearer.
 */
export const language = z
  .string()
  .max(35, EXPECTED)
  .refine(isLanguageTag, EXPECTED)
  .meta({ description: 'A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en' })
  .transform((tag) => languageFor(tag));
