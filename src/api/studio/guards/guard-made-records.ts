import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';

/** Written by jobs, measurements and decisions; by nobody's hand. */
const MACHINE_WRITTEN: readonly UID.ContentType[] = [
  'api::studio.brand-voice-sample',
  'api::studio.content-analysis',
  'api::studio.repurposing-strategy',
  'api::studio.repurposing-job',
  'api::studio.approval-request',
  'api::studio.revision-request',
  'api::studio.qa-request',
  'api::studio.roi-calculation',
  'api::studio.seo-metric',
];

const TEAM = ['userDocumentId', 'organizationDocumentId'];
const PROCESSING = ['uploadStatus', 'processingStartedAt', 'processingCompletedAt', 'processingError'];
const FIGURES = ['views', 'likes', 'comments', 'shares', 'engagementRate', 'qualityScore', 'viralityPrediction'];

const checkDates: WriteRule = async (write, next) => {
  const { startDate, endDate } = { ...(await write.existing()), ...write.data } as Record<string, string | undefined>;
  if (startDate && endDate && endDate < startDate) {
    throw new AppError('invalid_input', 'A calendar ends on or after the day it starts.', { path: 'endDate' });
  }
  return next();
};

/** What the platform makes keeps its states and figures whoever edits the rest. */
export function guardMadeRecords(strapi: Core.Strapi): void {
  for (const uid of MACHINE_WRITTEN) registerGuard(strapi, { uid, staffEditable: [] });
  registerGuard(strapi, { uid: 'api::studio.content-asset', computed: [...TEAM, ...PROCESSING, 'deletedAt'] });
  registerGuard(strapi, {
    uid: 'api::studio.generated-content',
    computed: [
      'userDocumentId',
      'repurposingJobDocumentId',
      'contentAssetDocumentId',
      ...FIGURES,
      'isPublished',
      'postedAt',
      'deletedAt',
    ],
  });
  registerGuard(strapi, { uid: 'api::studio.template', computed: [...TEAM, 'usageCount', 'rating'] });
  registerGuard(strapi, {
    uid: 'api::studio.content-calendar',
    computed: TEAM,
    rules: { create: checkDates, update: checkDates },
  });
}
