import { groupOf, line, listOf, member, whole } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const heading = groupOf(
  {
    title: member(['Heading', 'Überschrift'], line, { required: true }),
    anchor: member(['Anchor', 'Sprungmarke'], line),
    level: member(['Level', 'Ebene'], { ...whole, min: 1, max: 6 }),
  },
  { kind: 'any' },
);

/** What `json` attributes of content hold. */
export const CONTENT_SHAPES = {
  'content.headings': listOf(heading),
} satisfies Shapes;
