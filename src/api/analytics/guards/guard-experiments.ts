import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { checkExperiment, checkVariant } from '../domain/check-experiment';

type Check = typeof checkExperiment;

const checked =
  (check: Check): WriteRule =>
  async ({ data, existing }, next) => {
    const errors = check({ ...(await existing()), ...data });
    const [first] = errors;
    if (first) throw new AppError('invalid_input', first.message, { errors });
    return next();
  };

/** Shares are percentages, an experiment ends after it begins, and what participants did is counted, not typed in. */
export function guardExperiments(strapi: Core.Strapi): void {
  const experiment = checked(checkExperiment);
  const variant = checked(checkVariant);
  registerGuard(strapi, { uid: 'api::analytics.experiment', rules: { create: experiment, update: experiment } });
  registerGuard(strapi, {
    uid: 'api::analytics.experiment-variant',
    rules: { create: variant, update: variant },
  });
}
