import type { OwnRecords, Ownership } from '../../../shared/own-records/own-records';
import { ofOwnOutput, through } from '../read-models/ownership';

const ofOwnContent = through('generatedContent', ofOwnOutput);

/** A quality request whose content is gone stays with the member who asked. */
const ofOwnQuality: Ownership = async (member, strapi) => ({
  $or: [
    await ofOwnContent(member, strapi),
    { generatedContentDocumentId: { $null: true }, userDocumentId: member.documentId },
  ],
});

const generatedContent = ['title', 'contentType', 'targetPlatform'];

/** What was asked and decided about a team's generated content. */
export const APPROVAL_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::studio.approval-request',
    owned: ofOwnContent,
    fields: ['currentStage', 'requestStatus', 'requestedAt', 'reviewedAt', 'feedback', 'revisionCount', 'createdAt'],
    related: { generatedContent, workflow: ['name', 'stages'] },
    filterBy: ['requestStatus'],
  },
  {
    uid: 'api::studio.revision-request',
    owned: ofOwnContent,
    fields: ['revisionNumber', 'feedback', 'revisionStatus', 'completedAt', 'createdAt'],
    related: { generatedContent },
    filterBy: ['revisionStatus'],
  },
  {
    uid: 'api::studio.qa-request',
    owned: ofOwnQuality,
    fields: [
      'qaType',
      'priority',
      'qaStatus',
      'assignedAt',
      'slaHours',
      'dueAt',
      'feedback',
      'qualityScore',
      'completedAt',
      'createdAt',
    ],
    related: { generatedContent },
    filterBy: ['qaStatus', 'qaType', 'priority'],
  },
];
