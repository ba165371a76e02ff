import type { PublicType } from '../../../shared/public-types/publish-types';

/** What everybody reads: the platforms to which posts can go. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::social.social-platform', visible: () => ({ isActive: true }), maxAge: 60 },
];
