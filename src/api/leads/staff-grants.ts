import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;

const WEBINAR = 'api::leads.webinar';
const WHITEPAPER = 'api::leads.whitepaper';
/** Links for those who registered. */
const LINKS = ['meetingUrl', 'recordingUrl', 'presentationFile'];

/** What staff may do with webinars, whitepapers and the people who asked for them. */
export const LEADS_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: WEBINAR, actions: ALL },
  { roles: ['finance', 'viewer'], uid: WEBINAR, actions: ['read'], except: LINKS },
  { roles: ['administrator', 'editor'], uid: WHITEPAPER, actions: ALL },
  { roles: ['viewer'], uid: WHITEPAPER, actions: ['read'], except: ['file', 'staffAuthor'] },
  { roles: ['administrator'], uid: 'api::leads.webinar-registration', actions: ['create', 'read', 'update', 'delete'] },
  { roles: ['administrator'], uid: 'api::leads.whitepaper-lead', actions: ['read', 'update', 'delete'] },
  { roles: ['administrator'], uid: 'api::leads.email-submission', actions: ['read', 'update'] },
];
