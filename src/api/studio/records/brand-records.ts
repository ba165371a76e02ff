import type { OwnRecords } from '../../../shared/own-records/own-records';
import { ofOwnTeam, ofUsableTemplates, ofWritableTeam, through, writableOrganizations } from '../read-models/ownership';

const BRAND_TEXT = [
  'name',
  'description',
  'industry',
  'targetAudience',
  'contentGoals',
  'preferredPlatforms',
  'tonePreset',
  'customGuidelines',
  'sampleContentUrls',
];
const AUDIENCE = ['demographics', 'interests', 'painPoints', 'preferredContentTypes', 'platformHabits'];
const HASHTAG = ['hashtag', 'platform', 'category'];
const CTA = ['ctaText', 'ctaType', 'platform'];
const organization = ['name'];

const kept = { organization: writableOrganizations };
const madeBy = ({ documentId }: { documentId: string }) => ({ user: documentId });

/** What a team keeps about its brands and for reuse; guards say who of the team may change it. */
export const BRAND_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::studio.brand-profile',
    owned: ofOwnTeam,
    fields: [...BRAND_TEXT, 'createdAt', 'updatedAt'],
    related: { organization, clientAccount: ['name'] },
    filterBy: ['tonePreset'],
    create: { fields: [...BRAND_TEXT, 'organization'], ownTargets: kept, set: madeBy },
    update: { fields: BRAND_TEXT },
  },
  {
    uid: 'api::studio.audience-profile',
    owned: through('brandProfile', ofOwnTeam),
    fields: [...AUDIENCE, 'createdAt', 'updatedAt'],
    related: { brandProfile: ['name'] },
    create: {
      fields: [...AUDIENCE, 'brandProfile'],
      required: ['brandProfile'],
      ownTargets: { brandProfile: ofWritableTeam },
      set: () => ({}),
    },
    update: { fields: AUDIENCE },
    remove: true,
  },
  {
    uid: 'api::studio.hashtag',
    owned: ofOwnTeam,
    fields: [...HASHTAG, 'performanceScore', 'usageCount', 'lastUsedAt', 'createdAt'],
    related: { organization },
    filterBy: ['platform', 'category'],
    create: { fields: [...HASHTAG, 'organization'], ownTargets: kept, set: madeBy },
    update: { fields: HASHTAG },
    remove: true,
  },
  {
    uid: 'api::studio.call-to-action',
    owned: ofOwnTeam,
    fields: [...CTA, 'performanceScore', 'usageCount', 'createdAt'],
    related: { organization },
    filterBy: ['platform', 'ctaType'],
    create: { fields: [...CTA, 'organization'], ownTargets: kept, set: madeBy },
    update: { fields: CTA },
    remove: true,
  },
  {
    uid: 'api::studio.template',
    owned: ofUsableTemplates,
    fields: ['name', 'description', 'templateType', 'isPublic', 'isPremium', 'config', 'previewUrl', 'rating'],
    filterBy: ['templateType', 'isPublic', 'isPremium'],
    sort: 'name:asc',
  },
  {
    uid: 'api::studio.brand-template',
    owned: through('brandProfile', ofOwnTeam),
    fields: ['customization', 'logoUrl', 'introVideoUrl', 'outroVideoUrl', 'brandColors', 'fonts', 'createdAt'],
    related: { brandProfile: ['name'], template: ['name', 'templateType'] },
  },
];
