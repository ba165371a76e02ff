import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { syncRelationScalar } from '../../../shared/documents/relation-scalar';
import { AppError } from '../../../shared/errors/app-error';
import { overrideProblems } from '../domain/check-hours';
import { RESOURCE_PREFIX } from '../domain/slots/claims';

const BLOCKED_DATE = 'api::bookings.blocked-date';

const write: WriteRule = async (call, next) => {
  const errors = overrideProblems({ ...(await call.existing()), ...call.data });
  if (errors[0]) throw new AppError('invalid_input', errors[0].message, { errors });
  const saved = (await next()) as { documentId: string };
  await syncRelationScalar(call.strapi, BLOCKED_DATE, {
    documentId: saved.documentId,
    relation: 'consultant',
    scalar: 'resourceKey',
    prefix: RESOURCE_PREFIX,
  });
  return saved;
};

/** Time off and extra hours make sense at every door. Without an expert they hold for all. */
export function guardBlockedDate(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: BLOCKED_DATE, computed: ['resourceKey'], rules: { create: write, update: write } });
}
