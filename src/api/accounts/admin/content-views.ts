import type { Core, UID } from '@strapi/strapi';
import { registerContentView, type ContentView } from '../../../shared/content-manager/content-view';

const VIEWS: Record<string, ContentView> = {
  'api::accounts.address': { title: 'name', list: ['name', 'line1', 'postalCode', 'city', 'country'] },
  'api::accounts.organization': {
    title: 'name',
    list: ['name', 'slug', 'organizationType', 'companySize', 'createdAt'],
    relations: { owner: 'email' },
  },
  'api::accounts.team-member': {
    title: 'role',
    list: ['user', 'organization', 'role', 'memberStatus', 'joinedAt'],
    relations: { user: 'email', organization: 'name', invitedBy: 'email' },
  },
  'api::accounts.client-account': {
    title: 'name',
    list: ['name', 'slug', 'organization', 'contactEmail'],
    relations: { organization: 'name' },
  },
  'api::accounts.consent': {
    title: 'email',
    sort: ['requestedAt', 'DESC'],
    list: ['email', 'purpose', 'consentStatus', 'requestedAt', 'withdrawnAt'],
  },
  'api::accounts.user-group': { title: 'name', list: ['name', 'slug', 'isSystem'] },
  'api::accounts.group-membership': {
    title: 'assignedBy',
    list: ['user', 'group', 'assignedAt', 'expiresAt'],
    relations: { user: 'email', group: 'name' },
  },
  'api::accounts.segment': { title: 'name', list: ['name', 'isActive', 'userCount', 'updatedAt'] },
  'api::accounts.review': {
    title: 'title',
    sort: ['createdAt', 'DESC'],
    list: ['title', 'subject', 'rating', 'reviewStatus', 'isPublic', 'createdAt'],
    form: [
      'reviewStatus isPublic',
      'subject rating isVerified',
      'title authorName',
      'comment',
      'response',
      'respondedBy respondedAt',
      'product provider profile',
      'appointment campaign campaignBooking',
      'user reviewerProfile',
    ],
    relations: { product: 'name', provider: 'name', profile: 'username', user: 'email', reviewerProfile: 'username' },
  },
  'api::accounts.user-profile': {
    title: 'company',
    list: ['user', 'company', 'jobTitle', 'isPublic'],
    relations: { user: 'email' },
  },
  'api::accounts.user-note': {
    title: 'note',
    sort: ['createdAt', 'DESC'],
    list: ['user', 'noteType', 'note', 'createdAt'],
    relations: { user: 'email', author: 'email', staffAuthor: 'email' },
  },
  'api::accounts.staff-profile': {
    title: 'timezone',
    list: ['account', 'timezone', 'lastLoginAt'],
    relations: { account: 'email' },
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerAccountViews(strapi: Core.Strapi): void {
  for (const [uid, view] of Object.entries(VIEWS)) registerContentView(strapi, uid as UID.ContentType, view);
}
