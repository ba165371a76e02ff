import type { EpochMinute } from '../../../../shared/time/zone';
import { isoWeekAt } from '../../../../shared/time/zone-input';
import { BUCKET_MINUTES } from '../claim-buckets';
import type { Availability, Slot, SlotTerms } from './model';

export interface ClaimRange {
  claimStart: EpochMinute;
  claimEnd: EpochMinute;
}

export interface SessionTimes {
  startsAt: Date;
  endsAt: Date;
  claimStartsAt: Date;
  claimEndsAt: Date;
  /** `2026-W14` */
  isoWeek: string;
}

/** Tells the experts among the resources. */
export const RESOURCE_PREFIX = 'consultant:';

/** The name under which a consultant's time is claimed and ruled. */
export function consultantResourceKey(consultantDocumentId: string): string {
  return `${RESOURCE_PREFIX}${consultantDocumentId}`;
}

/** The same for a service provider. */
export function providerResourceKey(providerDocumentId: string): string {
  return `provider:${providerDocumentId}`;
}

/** The time that a session occupies: itself and its buffers, widened to whole buckets. */
export function claimRange(start: EpochMinute, end: EpochMinute, terms: Buffers): ClaimRange {
  return {
    claimStart: Math.floor((start - terms.bufferBeforeMinutes) / BUCKET_MINUTES) * BUCKET_MINUTES,
    claimEnd: Math.ceil((end + terms.bufferAfterMinutes) / BUCKET_MINUTES) * BUCKET_MINUTES,
  };
}

/** What a session of its own records of its time: the claimed range and the ISO week in the resource's zone. */
export function sessionTimes({ calendar, terms }: Availability, slot: Slot): SessionTimes {
  const { claimStart, claimEnd } = claimRange(slot.start, slot.end, terms);
  return {
    startsAt: instant(slot.start),
    endsAt: instant(slot.end),
    claimStartsAt: instant(claimStart),
    claimEndsAt: instant(claimEnd),
    isoWeek: isoWeekAt(calendar.zone, instant(slot.start)),
  };
}

function instant(minute: EpochMinute): Date {
  return new Date(minute * 60_000);
}

type Buffers = Pick<SlotTerms, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>;
