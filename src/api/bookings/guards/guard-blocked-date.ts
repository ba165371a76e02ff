import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { overrideProblems } from '../domain/check-hours';
import { syncResourceKey } from './resource-of';

const BLOCKED_DATE = 'api::bookings.blocked-date';

const write: WriteRule = async (call, next) => {
  const errors = overrideProblems({ ...(await call.existing()), ...call.data });
  if (errors[0]) throw new AppError('invalid_input', errors[0].message, { errors });
  const saved = (await next()) as { documentId: string };
  await syncResourceKey(call.strapi, BLOCKED_DATE, saved.documentId);
  return saved;
};

/** Time off and extra hours make sense at every door. Without an expert or provider they hold for all. */
export function guardBlockedDate(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: BLOCKED_DATE, rules: { create: write, update: write } });
}
