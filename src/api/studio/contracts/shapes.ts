import { groupOf, line, listOf, member, whole, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const more = { kind: 'any' } as const;

const stage = groupOf(
  {
    order: member(['Place', 'Reihenfolge'], { ...whole, min: 1 }),
    name: member(['Stage', 'Stufe'], line, { required: true }),
    approvers: member(['Approved by', 'Freigabe durch'], listOf(line), {
      hint: words('Ids of members of the team.', 'IDs von Mitgliedern des Teams.'),
    }),
  },
  more,
);

const audience = groupOf(
  {
    age_range: member(['Age', 'Alter'], line, { hint: words('Such as 25-45.', 'Etwa 25-45.') }),
    gender: member(['Gender', 'Geschlecht'], line),
    location: member(['Places', 'Orte'], listOf(line)),
  },
  more,
);

const fonts = groupOf(
  { heading: member(['Headings', 'Überschriften'], line), body: member(['Text', 'Fließtext'], line) },
  line,
);

/** What `json` attributes of studio hold; the names inside are those of the documented tables. */
export const STUDIO_SHAPES = {
  'studio.stages': listOf(stage),
  'studio.audience': audience,
  'studio.fonts': fonts,
} satisfies Shapes;
