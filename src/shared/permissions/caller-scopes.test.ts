import { describe, expect, it } from 'vitest';
import { isClosed, isOpenToTokens } from './caller-scopes';

const UP = 'plugin::users-permissions';

describe('isClosed', () => {
  it.each([
    [`${UP}.user.find`, true],
    [`${UP}.user.update`, true],
    [`${UP}.user.me`, false],
    [`${UP}.auth.callback`, false],
    [`${UP}.role.updateRole`, true],
    [`${UP}.permissions.getPermissions`, true],
    ['plugin::upload.content-api.upload', false],
    ['plugin::upload.content-api.find', true],
    ['plugin::upload.content-api.destroy', true],
    ['plugin::email.email.send', true],
    ['plugin::content-type-builder.components.getComponents', true],
    ['admin::user.find', true],
    ['api::experts.consultant.find', false],
  ])('%s: %s', (action, closed) => {
    expect(isClosed(action)).toBe(closed);
  });
});

describe('isOpenToTokens', () => {
  const everybody = new Set(['api::experts.consultant.find', `${UP}.user.find`]);

  it.each([
    ['api::experts.consultant.find', true],
    ['api::bookings.booking.list', false],
    ['plugin::upload.content-api.upload', true],
    ['plugin::i18n.locales.listLocales', true],
    [`${UP}.auth.callback`, false],
    [`${UP}.user.me`, false],
    [`${UP}.user.find`, false],
  ])('%s: %s', (action, open) => {
    expect(isOpenToTokens(action, everybody)).toBe(open);
  });
});
