import type { ChoiceShape } from '../../../../shared/shapes/shape';

/** How a boolean is said. */
export const YES_NO = {
  kind: 'choice',
  options: { true: { en: 'Yes', de: 'Ja' }, false: { en: 'No', de: 'Nein' } },
} satisfies ChoiceShape;
