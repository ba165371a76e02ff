import { describe, expect, it } from 'vitest';
import { permissionKey } from './permission-key';

const READ = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::shop.cart',
  properties: { fields: ['name', 'total'], locales: ['en'] },
  conditions: [],
  actionParameters: {},
};

describe('permissionKey', () => {
  it('does not mind the order of properties, ids and roles', () => {
    const { properties, ...rest } = READ;
    const turned = { id: 7, role: 1, ...rest, properties: { locales: ['en'], fields: properties.fields } };
    expect(permissionKey(turned)).toBe(permissionKey(READ));
  });

  it.each([
    ['action', { action: 'plugin::content-manager.explorer.update' }],
    ['subject', { subject: 'api::shop.order' }],
    ['no subject', { subject: null }],
    ['a field more', { properties: { ...READ.properties, fields: ['name', 'total', 'note'] } }],
    ['a field less', { properties: { ...READ.properties, fields: ['name'] } }],
    ['the order of fields', { properties: { ...READ.properties, fields: ['total', 'name'] } }],
    ['no locales', { properties: { fields: READ.properties.fields } }],
    ['a condition', { conditions: ['admin::is-creator'] }],
    ['a parameter', { actionParameters: { own: true } }],
  ])('tells %s apart', (_name, change) => {
    expect(permissionKey({ ...READ, ...change })).not.toBe(permissionKey(READ));
  });
});
