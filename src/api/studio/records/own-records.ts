import type { OwnRecords } from '../../../shared/own-records/own-records';
import { APPROVAL_RECORDS } from './approval-records';
import { BRAND_RECORDS } from './brand-records';
import { CONTENT_RECORDS } from './content-records';

/** What members see and change of what their teams keep in the studio. */
export const OWN_RECORDS: readonly OwnRecords[] = [...BRAND_RECORDS, ...CONTENT_RECORDS, ...APPROVAL_RECORDS];
