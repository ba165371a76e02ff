interface Words {
  en: string;
  de: string;
}

/** A code of ISO 4217; `money` says besides that it must be in use. */
export const CURRENCY_FORMAT = '^[A-Z]{3}$';

/** What Strapi asks of a uid that names no pattern of its own. */
export const UID_FORMAT = '^[A-Za-z0-9-_.~]*$';

/** What to write where a schema names a pattern; src/admin/refusals/refusals.test.ts says which has no words. */
export const FORMATS: Readonly<Record<string, Words>> = {
  [CURRENCY_FORMAT]: {
    en: 'A currency as three capital letters, such as EUR.',
    de: 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  },
  '^[A-Z]{2}$': {
    en: 'A country as two capital letters, such as DE.',
    de: 'Ein Land aus zwei Großbuchstaben, etwa DE.',
  },
  '^[A-Za-z0-9][A-Za-z0-9_-]{1,99}$': {
    en: 'Letters, digits, - and _; 2 to 100 of them, a letter or a digit first.',
    de: 'Buchstaben, Ziffern, - und _; 2 bis 100 davon, zuerst ein Buchstabe oder eine Ziffer.',
  },
  '^[a-z0-9-]+$': { en: 'Small letters, digits and -.', de: 'Kleinbuchstaben, Ziffern und -.' },
  '^\\d{4}-\\d{2}$': { en: 'A month such as 2026-05.', de: 'Ein Monat wie 2026-05.' },
  [UID_FORMAT]: { en: 'Letters, digits, -, _, . and ~.', de: 'Buchstaben, Ziffern, -, _, . und ~.' },
};

/** What to write where a pattern is not met, by its source or as yup quotes it; undefined for one that nobody described. */
export function formatWords(pattern: string): Words | undefined {
  return FORMATS[pattern.replace(/^\/(.*)\/\w*$/s, '$1')];
}
