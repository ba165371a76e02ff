import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { syncRelationScalar } from '../../../shared/documents/relation-scalar';
import { AppError } from '../../../shared/errors/app-error';
import { isTimeZone } from '../../../shared/time/zone';

const CONSULTANT = 'api::experts.consultant';

function checkConsultant(data: Record<string, unknown>): void {
  if (data.timezone != null && !(typeof data.timezone === 'string' && isTimeZone(data.timezone))) {
    throw new AppError('invalid_time_zone', 'Expected an IANA time zone such as Europe/Berlin.', { path: 'timezone' });
  }
  // Time is claimed in whole buckets of five minutes.
  for (const attribute of ['slotStepMinutes', 'bufferBeforeMinutes', 'bufferAfterMinutes']) {
    if (typeof data[attribute] === 'number' && data[attribute] % 5 !== 0) {
      throw new AppError('invalid_input', 'Expected a multiple of 5 minutes.', { path: attribute });
    }
  }
}

const write: WriteRule = async (call, next) => {
  checkConsultant(call.data);
  const saved = (await next()) as { documentId: string };
  await syncRelationScalar(call.strapi, CONSULTANT, {
    documentId: saved.documentId,
    relation: 'user',
    scalar: 'userDocumentId',
  });
  return saved;
};

/** An expert's rates, zone and login are checked at every door; what bookings count is not typed in. */
export function guardConsultant(strapi: Core.Strapi): void {
  // `offerings` are computed: they are given to an expert at the offering, where its guard sees the change.
  registerGuard(strapi, {
    uid: CONSULTANT,
    rules: { create: write, update: write },
  });
}
