import type { OwnRecords, Ownership } from '../../../shared/own-records/own-records';
import { claimProfile } from '../use-cases/claim-profile';

const PERSON = ['username', 'displayName', 'avatarUrl'];

const ofUser = ({ documentId }: { documentId: string }) => ({ userDocumentId: documentId });
const sides = (member: { documentId: string }) => ({
  $or: [{ client: ofUser(member) }, { influencer: ofUser(member) }],
});

const participant: Ownership = (member) => sides(member);
const inOwnCampaign: Ownership = (member) => ({ campaign: sides(member) });

const APPEARANCE = ['username', 'displayName', 'bio', 'avatarUrl', 'location', 'socialLink', 'bookingUrl'];
const TERMS = ['followersCount', 'startPriceCents', 'currency', 'availableSpaces'];
const CONTACT = ['contactEmail', 'phone', 'address'];
const PROFILE = [...APPEARANCE, ...TERMS, ...CONTACT];
const FIGURES = ['profileStatus', 'isVerified', 'isFeatured', 'averageRating', 'totalReviews'];
const WORK = ['title', 'itemType', 'thumbnailUrl', 'contentUrl', 'description'];
const QUESTION = ['subject', 'message', 'company', 'budgetCents', 'currency', 'desiredDate'];

/** What clients and influencers see and change: their own, and what they take part in. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::marketplace.profile',
    owned: async (member, strapi) => {
      await claimProfile(strapi, member);
      return ofUser(member);
    },
    fields: [...PROFILE, 'role', 'email', ...FIGURES, 'createdAt'],
    related: { category: ['name', 'slug'], platform: ['name'] },
    create: {
      fields: [...PROFILE, 'role', 'category', 'platform'],
      required: ['username', 'role'],
      set: ({ documentId, email }) => ({ user: documentId, email }),
    },
    update: { fields: [...PROFILE, 'category', 'platform'] },
  },
  {
    uid: 'api::marketplace.portfolio-item',
    owned: (member) => ({ profile: ofUser(member) }),
    fields: [...WORK, 'createdAt'],
    create: { fields: WORK, required: ['title', 'itemType', 'contentUrl'], set: () => ({}) },
    update: { fields: WORK },
    remove: true,
  },
  {
    uid: 'api::marketplace.favorite',
    owned: (member) => ({ client: ofUser(member) }),
    fields: ['note', 'createdAt'],
    related: { influencer: PERSON },
    create: { fields: ['influencer', 'note'], required: ['influencer'], set: () => ({}) },
    update: { fields: ['note'] },
    remove: true,
  },
  {
    uid: 'api::marketplace.inquiry',
    owned: participant,
    fields: [
      ...QUESTION,
      'senderName',
      'senderEmail',
      'senderPhone',
      'inquiryStatus',
      'readAt',
      'respondedAt',
      'createdAt',
    ],
    related: { client: PERSON, influencer: PERSON },
    ownRelated: ['client', 'influencer'],
    filterBy: ['inquiryStatus'],
    create: { fields: [...QUESTION, 'influencer'], required: ['influencer', 'message'], set: () => ({}) },
    update: { fields: ['inquiryStatus'] },
  },
  {
    uid: 'api::marketplace.conversation',
    owned: participant,
    fields: ['conversationStatus', 'lastMessageAt', 'createdAt'],
    related: { client: PERSON, influencer: PERSON, inquiry: ['subject'] },
    ownRelated: ['client', 'influencer'],
    filterBy: ['conversationStatus'],
    sort: 'lastMessageAt:desc',
    create: { fields: ['inquiry', 'influencer'], ownTargets: { inquiry: participant }, set: () => ({}) },
    update: { fields: ['conversationStatus'] },
  },
  {
    uid: 'api::marketplace.message',
    owned: (member) => ({ conversation: sides(member) }),
    fields: ['content', 'messageType', 'isRead', 'conversationDocumentId', 'createdAt'],
    related: { sender: PERSON },
    ownRelated: ['sender'],
    filterBy: ['conversationDocumentId', 'isRead'],
    create: {
      fields: ['conversation', 'content', 'messageType'],
      required: ['conversation', 'content'],
      ownTargets: { conversation: participant },
      set: () => ({}),
    },
    update: { fields: ['isRead'] },
  },
  {
    uid: 'api::marketplace.campaign',
    owned: participant,
    fields: ['title', 'description', 'budgetCents', 'currency', 'campaignStatus', 'startDate', 'endDate', 'createdAt'],
    related: { client: PERSON, influencer: PERSON },
    ownRelated: ['client', 'influencer'],
    filterBy: ['campaignStatus'],
  },
  {
    uid: 'api::marketplace.campaign-booking',
    owned: inOwnCampaign,
    fields: ['bookingDate', 'bookingStatus', 'notes', 'createdAt'],
    related: { campaign: ['title', 'campaignStatus'] },
    filterBy: ['bookingStatus'],
  },
  {
    uid: 'api::marketplace.deliverable',
    owned: inOwnCampaign,
    fields: [
      'title',
      'description',
      'deliverableType',
      'dueDate',
      'deliverableStatus',
      'contentUrl',
      'feedback',
      'revisionCount',
    ],
    related: { campaign: ['title', 'campaignStatus'], campaignBooking: ['bookingDate'] },
    filterBy: ['deliverableStatus'],
  },
];
