import type { EpochMinute } from '../../../../shared/time/zone';
import type { SlotTerms } from './model';

/** Length of the bucket that a claim occupies. */
export const BUCKET_MINUTES = 5;

export interface ClaimRange {
  claimStart: EpochMinute;
  claimEnd: EpochMinute;
}

/** The name under which a consultant's time is claimed and ruled. */
export function consultantResourceKey(consultantDocumentId: string): string {
  return `consultant:${consultantDocumentId}`;
}

/** The time that a session occupies: itself and its buffers, widened to whole buckets. */
export function claimRange(start: EpochMinute, end: EpochMinute, terms: Buffers): ClaimRange {
  return {
    claimStart: Math.floor((start - terms.bufferBeforeMinutes) / BUCKET_MINUTES) * BUCKET_MINUTES,
    claimEnd: Math.ceil((end + terms.bufferAfterMinutes) / BUCKET_MINUTES) * BUCKET_MINUTES,
  };
}

/** Numbers of the 5-minute buckets (since 1970-01-01T00:00Z) of a claimed range, ascending. */
export function bucketsOf({ claimStart, claimEnd }: ClaimRange): number[] {
  const first = Math.floor(claimStart / BUCKET_MINUTES);
  const count = Math.ceil(claimEnd / BUCKET_MINUTES) - first;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

type Buffers = Pick<SlotTerms, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>;
