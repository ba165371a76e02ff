import type { PublicType } from '../../../shared/public-types/publish-types';

/** What everybody reads of the platform itself: how it presents itself, and settings that are meant for frontends. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::system.platform-settings' },
  { uid: 'api::system.setting', visible: () => ({ isPublic: true }) },
];
