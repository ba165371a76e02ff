import type { PublicType } from '../../../shared/public-types/publish-types';

/** What everybody reads: webinars without their links, whitepapers without their file. */
export const PUBLIC_TYPES: readonly PublicType[] = [{ uid: 'api::leads.webinar' }, { uid: 'api::leads.whitepaper' }];
