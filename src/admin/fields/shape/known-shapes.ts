import { ACCOUNT_SHAPES } from '../../../api/accounts/contracts/shapes';
import { BILLING_SHAPES } from '../../../api/billing/contracts/shapes';
import { BOOKING_SHAPES } from '../../../api/bookings/contracts/shapes';
import { COMMERCE_SHAPES } from '../../../api/commerce/contracts/shapes';
import { CONTENT_SHAPES } from '../../../api/content/contracts/shapes';
import { EXPERT_SHAPES } from '../../../api/experts/contracts/shapes';
import { MEMBERSHIP_SHAPES } from '../../../api/memberships/contracts/shapes';
import { SOCIAL_SHAPES } from '../../../api/social/contracts/shapes';
import { STUDIO_SHAPES } from '../../../api/studio/contracts/shapes';
import { COMMON_SHAPES } from '../../../shared/shapes/common-shapes';
import type { Shape, Shapes } from '../../../shared/shapes/shape';

const SHAPES: Shapes = {
  ...COMMON_SHAPES,
  ...ACCOUNT_SHAPES,
  ...BILLING_SHAPES,
  ...BOOKING_SHAPES,
  ...COMMERCE_SHAPES,
  ...CONTENT_SHAPES,
  ...EXPERT_SHAPES,
  ...MEMBERSHIP_SHAPES,
  ...SOCIAL_SHAPES,
  ...STUDIO_SHAPES,
};

/** The shape of that name; anything for an attribute that names none. */
export function knownShape(name: string | undefined): Shape {
  return (name !== undefined && SHAPES[name]) || { kind: 'any' };
}
