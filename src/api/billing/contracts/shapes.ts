import { groupOf, line, listOf, member, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const SESSION_TYPES = {
  consultation: words('Consultation', 'Beratung'),
  advisory: words('Advisory session', 'Begleitung'),
  workshop: words('Workshop', 'Workshop'),
  interview: words('Interview', 'Interview'),
  review: words('Review', 'Durchsicht'),
};

const rule = groupOf(
  {
    type: member(['Kind of offering', 'Art des Angebots'], line, { required: true }),
    included: member(['Included', 'Enthalten'], { kind: 'yes_no' }),
  },
  { kind: 'any' },
);

/** What `json` attributes of billing hold. */
export const BILLING_SHAPES = {
  'billing.session-types': listOf({ kind: 'choice', options: SESSION_TYPES }),
  'billing.offering-rules': listOf(rule),
} satisfies Shapes;
