import type { OwnRecords, Ownership } from '../../../shared/own-records/own-records';
import { teamOrganizations, type TeamRole } from '../read-models/team-organizations';

const own: Ownership = ({ documentId }) => ({ userDocumentId: documentId });
const mine = ({ documentId }: { documentId: string }) => ({ user: documentId });

/** An agency's clients are no colleagues. */
const COLLEAGUES: readonly TeamRole[] = ['owner', 'admin', 'manager', 'creator'];
const MANAGERS: readonly TeamRole[] = ['owner', 'admin', 'manager'];

const inOwnOrganizations: Ownership = async ({ documentId }, strapi) => ({
  organizationDocumentId: { $in: await teamOrganizations(strapi, documentId, COLLEAGUES) },
});
const managed: Ownership = async ({ documentId }, strapi) => ({
  documentId: { $in: await teamOrganizations(strapi, documentId, MANAGERS) },
});
const takingPart: Ownership = ({ documentId }) => ({
  campaign: { $or: [{ client: { userDocumentId: documentId } }, { influencer: { userDocumentId: documentId } }] },
});

const POSTAL = ['name', 'line1', 'line2', 'city', 'region', 'postalCode', 'country', 'phone'];
const ADDRESS = [...POSTAL, 'isDefaultShipping', 'isDefaultBilling'];
const PROFILE = ['bio', 'company', 'jobTitle', 'website', 'socialLinks', 'interests', 'skills'];
const PICTURED = [...PROFILE, 'avatarUrl', 'coverImageUrl', 'isPublic'];
const CHANNELS = ['emailNotifications', 'smsNotifications', 'pushNotifications', 'digest'];
const QUIET = ['quietHoursStart', 'quietHoursEnd', 'timezone'];
const SHOP = ['orderUpdates', 'newArrivalsAlert', 'priceDropAlert', 'backInStockAlert', 'orderReminder'];
const OFFERS = ['promotionalEmails', 'newsletterSubscription', 'reviewRequests', 'theme', 'productsPerPage'];
const TALK = ['inquiryNotifications', 'messageNotifications', 'bookingNotifications', 'paymentNotifications'];
const PREFERENCE = [...CHANNELS, ...QUIET, ...SHOP, ...OFFERS, ...TALK];
const REVIEW = ['rating', 'title', 'comment'];
const ORGANIZATION = ['name', 'slug', 'logoUrl', 'website', 'industry', 'companySize', 'organizationType'];
const CLIENT = ['name', 'slug', 'contactEmail', 'contactPhone', 'logoUrl', 'brandColors'];

/** What members see and change of their own. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::accounts.address',
    owned: own,
    fields: ADDRESS,
    sort: 'id:asc',
    create: { fields: ADDRESS, set: mine },
    update: { fields: ADDRESS },
    remove: true,
  },
  {
    uid: 'api::accounts.user-profile',
    owned: own,
    fields: PICTURED,
    create: { fields: PICTURED, set: mine },
    update: { fields: PICTURED },
  },
  {
    uid: 'api::accounts.user-preference',
    owned: own,
    fields: PREFERENCE,
    create: { fields: PREFERENCE, set: mine },
    update: { fields: PREFERENCE },
  },
  {
    uid: 'api::accounts.review',
    owned: own,
    fields: [...REVIEW, 'subject', 'reviewStatus', 'isPublic', 'isVerified', 'response', 'respondedAt', 'createdAt'],
    related: { product: ['name', 'slug'], provider: ['name'], profile: ['username', 'displayName'] },
    filterBy: ['subject', 'reviewStatus'],
    create: {
      fields: [...REVIEW, 'product', 'appointment', 'provider', 'campaignBooking', 'profile'],
      required: ['rating'],
      ownTargets: {
        appointment: ({ documentId }) => ({ customerDocumentId: documentId }),
        campaignBooking: takingPart,
      },
      set: mine,
    },
    update: { fields: [...REVIEW, 'isPublic'] },
    remove: true,
  },
  {
    uid: 'api::accounts.consent',
    owned: own,
    fields: [
      'purpose',
      'consentStatus',
      'textShown',
      'consentLanguage',
      'form',
      'requestedAt',
      'confirmedAt',
      'withdrawnAt',
    ],
    filterBy: ['purpose', 'consentStatus'],
    create: {
      fields: ['purpose', 'textShown', 'consentLanguage', 'form'],
      set: ({ documentId, email }) => ({ user: documentId, email }),
    },
    update: { fields: ['consentStatus'] },
  },
  {
    uid: 'api::accounts.organization',
    owned: async ({ documentId }, strapi) => ({
      documentId: { $in: await teamOrganizations(strapi, documentId, COLLEAGUES) },
      deletedAt: { $null: true },
    }),
    fields: [...ORGANIZATION, 'createdAt'],
    create: { fields: ORGANIZATION, set: ({ documentId }) => ({ owner: documentId }) },
    update: { fields: ORGANIZATION },
  },
  {
    uid: 'api::accounts.team-member',
    owned: inOwnOrganizations,
    fields: ['role', 'memberStatus', 'joinedAt'],
    related: { organization: ['name', 'slug', 'logoUrl'], user: ['firstName', 'lastName', 'avatarUrl'] },
    filterBy: ['role', 'memberStatus'],
  },
  {
    uid: 'api::accounts.client-account',
    owned: async (member, strapi) => ({ ...(await inOwnOrganizations(member, strapi)), deletedAt: { $null: true } }),
    fields: [...CLIENT, 'createdAt'],
    related: { organization: ['name', 'slug'] },
    create: {
      fields: [...CLIENT, 'organization'],
      required: ['organization'],
      ownTargets: { organization: managed },
      set: () => ({}),
    },
    update: { fields: CLIENT },
  },
  {
    uid: 'api::accounts.group-membership',
    owned: own,
    fields: ['assignedAt', 'expiresAt'],
    related: { group: ['name', 'slug', 'description'] },
  },
];
