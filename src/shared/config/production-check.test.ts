import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assertFitForProduction } from './assert-production';
import { productionProblems } from './production-check';

const random = (): string => randomBytes(24).toString('hex');

const fit: Record<string, string> = {
  NODE_ENV: 'production',
  APP_KEYS: `${random()},${random()}`,
  ADMIN_JWT_SECRET: random(),
  API_TOKEN_SALT: random(),
  TRANSFER_TOKEN_SALT: random(),
  ENCRYPTION_KEY: random(),
  JWT_SECRET: random(),
  FIELD_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  PUBLIC_URL: 'https://api.magnetiq.app',
  MAIL_FROM: 'Magnetiq <hello@magnetiq.app>',
  SMTP_HOST: 'smtp.magnetiq.app',
  STRIPE_SECRET_KEY: `sk_live_${randomBytes(20).toString('hex')}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(20).toString('hex')}`,
};

describe('productionProblems', () => {
  it('accepts a complete environment', () => {
    expect(productionProblems(fit)).toEqual([]);
  });

  it.each([
    ['JWT_SECRET', '', /^JWT_SECRET is missing/],
    ['JWT_SECRET', 'tobemodified', /^JWT_SECRET is a sample value/],
    ['JWT_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaa', /^JWT_SECRET is a sample value/],
    ['JWT_SECRET', 'Zq8!kd0P', /^JWT_SECRET is shorter/],
    ['APP_KEYS', 'toBeModified1,toBeModified2', /^APP_KEYS \(1\) is a sample/],
    ['APP_KEYS', '', /^APP_KEYS is missing/],
    ['FIELD_ENCRYPTION_KEYS', '', /^FIELD_ENCRYPTION_KEYS is missing/],
    ['FIELD_ENCRYPTION_KEYS', 'k1:c2hvcnQ=', /32 bytes/],
    ['FIELD_ENCRYPTION_KEYS', `k1:${Buffer.from('test-only-field-key-0123456789ab').toString('base64')}`, /sample/],
    ['PUBLIC_URL', 'http://api.magnetiq.app', /https/],
    ['PUBLIC_URL', '', /PUBLIC_URL is missing/],
    ['UPLOADS_URL', 'http://media.magnetiq.app', /UPLOADS_URL must be an address/],
    ['UPLOADS_URL', 'https://api.magnetiq.app', /another host/],
    ['MAIL_FROM', 'no-reply@localhost', /MAIL_FROM/],
    ['MAIL_FROM', '', /MAIL_FROM/],
    ['MAIL_REPLY_TO', 'root@localhost', /MAIL_REPLY_TO/],
    ['MAIL_STAFF_ADDRESS', 'nobody', /MAIL_STAFF_ADDRESS/],
    ['SMTP_HOST', '', /SMTP_HOST/],
    ['STRIPE_SECRET_KEY', '', /STRIPE_SECRET_KEY/],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_test', /STRIPE_WEBHOOK_SECRET/],
    ['WEBHOOKS_ALLOWED_PRIVATE_HOSTS', 'localhost', /WEBHOOKS_ALLOWED_PRIVATE_HOSTS/],
    ['ODOO_URL', 'https://odoo.magnetiq.app', /ODOO_DATABASE/],
    ['METRICS_TOKEN', 'short', /METRICS_TOKEN/],
    ['VISITOR_ADDRESS_KEYS', 'short', /VISITOR_ADDRESS_KEYS/],
    ['PASSWORD_HASH_COST', '9', /PASSWORD_HASH_COST must be 10/],
    ['PASSWORD_HASH_COST', 'much', /PASSWORD_HASH_COST must be 10/],
    ['S3_BUCKET', 'magnetiq', /S3_REGION/],
    ['DEMO_PASSWORD', 'Demo-12345678-Aa1', /DEMO_PASSWORD/],
  ])('refuses %s=%s', (name, value, expected) => {
    expect(productionProblems({ ...fit, [name]: value }).join('\n')).toMatch(expected);
  });

  it('refuses one value for two secrets', () => {
    expect(productionProblems({ ...fit, JWT_SECRET: fit.ENCRYPTION_KEY })).toEqual([
      'ENCRYPTION_KEY and JWT_SECRET are the same value.',
    ]);
  });

  it('lets payments and mail stay local only when asked to', () => {
    const local = { ...fit, STRIPE_SECRET_KEY: undefined, SMTP_HOST: undefined };
    expect(productionProblems(local)).toHaveLength(2);
    const chosen = { ...local, PAYMENT_SIMULATOR: 'allow', MAIL_TRANSPORT: 'outbox' };
    expect(productionProblems(chosen)).toEqual([]);
  });
});

describe('assertFitForProduction', () => {
  it('lists every problem at once, without the values', () => {
    const env = { ...fit, JWT_SECRET: 'sample-1234567890-value', APP_KEYS: undefined, PUBLIC_URL: undefined };
    const message = (() => {
      try {
        assertFitForProduction(env);
      } catch (error) {
        return String(error);
      }
      return '';
    })();
    for (const name of ['JWT_SECRET', 'APP_KEYS', 'PUBLIC_URL']) expect(message).toContain(name);
    expect(message).not.toContain('1234567890');
  });

  it('asks nothing of a development environment', () => {
    expect(() => assertFitForProduction({ NODE_ENV: 'development' })).not.toThrow();
  });
});
