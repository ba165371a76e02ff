import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { overlappingRule, ruleProblems } from '../domain/check-hours';
import { lockResource } from '../use-cases/seats/lock-resource';
import { syncResourceKey } from './resource-of';

const RULE = 'api::bookings.availability-rule';

const write: WriteRule = async (call, next) => {
  const errors = ruleProblems({ ...(await call.existing()), ...call.data });
  if (errors[0]) throw new AppError('invalid_input', errors[0].message, { errors });
  const saved = (await next()) as { documentId: string };
  const resourceKey = await syncResourceKey(call.strapi, RULE, saved.documentId);
  if (resourceKey === null) {
    throw new AppError('invalid_input', 'Hours belong to an expert or a provider.', { path: 'consultant' });
  }
  await refuseOverlap(call.strapi, saved.documentId, resourceKey);
  return saved;
};

/** Looked up after the write, under the lock of the resource, so that of two editors the second is refused. */
async function refuseOverlap(strapi: Core.Strapi, documentId: string, resourceKey: string): Promise<void> {
  await lockResource(strapi, resourceKey);
  const rules = await rowsOf(strapi, RULE).findMany({ where: { resourceKey } });
  const saved = rules.find((rule) => rule.documentId === documentId);
  if (!saved || saved.isAvailable === false) return;
  const others = rules.filter(
    (rule) => rule.documentId !== documentId && rule.dayOfWeek === saved.dayOfWeek && rule.isAvailable !== false,
  );
  const other = overlappingRule(saved, others);
  if (!other) return;
  const hours = `${other.startTime.slice(0, 5)} to ${other.endTime.slice(0, 5)}`;
  throw new AppError('conflict', `These hours overlap those from ${hours} of the same day.`, { path: 'startTime' });
}

/** Working hours make sense by themselves and do not overlap, at every door. */
export function guardAvailabilityRule(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: RULE, rules: { create: write, update: write } });
}
