import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { PROFILE } from '../read-models/actor-profile';

const USERNAME = /^[a-z0-9](?:[a-z0-9._-]{1,28}[a-z0-9])$/;

const write: WriteRule = (call, next) => {
  const { username } = call.data;
  if (username != null && !(typeof username === 'string' && USERNAME.test(username))) {
    const message = 'Expected 3 to 30 small letters, digits, dots, hyphens or underscores.';
    throw new AppError('invalid_input', message, { path: 'username' });
  }
  return next();
};

/** Usernames are addresses; what reviews count is not typed in. */
export function guardProfiles(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: PROFILE,
    rules: { create: write, update: write },
  });
}
