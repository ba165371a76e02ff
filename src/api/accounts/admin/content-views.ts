import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'plugin::users-permissions.user': {
    title: 'email',
    sort: ['createdAt', 'DESC'],
    list: ['email', 'username', 'confirmed', 'blocked', 'createdAt'],
  },
  'api::accounts.address': {
    title: ['name', 'line1', 'city'],
    list: ['name', 'line1', 'postalCode', 'city', 'country'],
  },
  'api::accounts.organization': {
    title: 'name',
    isFound: true,
    list: ['name', 'slug', 'organizationType', 'companySize', 'createdAt'],
  },
  'api::accounts.team-member': {
    title: ['user', 'organization'],
    list: ['user', 'organization', 'role', 'memberStatus', 'joinedAt'],
  },
  'api::accounts.client-account': {
    title: 'name',
    isFound: true,
    list: ['name', 'slug', 'organization', 'contactEmail'],
  },
  'api::accounts.consent': {
    title: ['email', 'purpose'],
    sort: ['requestedAt', 'DESC'],
    list: ['email', 'purpose', 'consentStatus', 'requestedAt', 'withdrawnAt'],
  },
  'api::accounts.user-group': { title: 'name', list: ['name', 'slug', 'isSystem'] },
  'api::accounts.group-membership': {
    title: ['user', 'group'],
    list: ['user', 'group', 'assignedAt', 'expiresAt'],
    validity: { until: 'expiresAt' },
  },
  'api::accounts.segment': { title: 'name', list: ['name', 'isActive', 'userCount', 'updatedAt'] },
  'api::accounts.review': {
    title: ['title', 'authorName'],
    sort: ['createdAt', 'DESC'],
    list: ['title', 'subject', 'rating', 'reviewStatus', 'isPublic', 'createdAt'],
    choices: { campaignBooking: { same: { campaign: 'campaign' } } },
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
  },
  'api::accounts.user-profile': {
    title: ['user', 'company'],
    list: ['user', 'company', 'jobTitle', 'isPublic'],
  },
  'api::accounts.user-note': {
    title: 'note',
    sort: ['createdAt', 'DESC'],
    list: ['note', 'user', 'noteType', 'createdAt'],
  },
  'api::accounts.staff-profile': {
    title: ['account'],
    list: ['account', 'timezone', 'lastLoginAt'],
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerAccountViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
