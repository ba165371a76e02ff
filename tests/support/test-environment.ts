import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** 32 bytes, base64: only for tests; production refuses it by name. */
export const TEST_FIELD_KEY = Buffer.from('test-only-field-key-0123456789ab').toString('base64');

/** Everything a test process needs from the environment; nothing of a developer's .env gets in. */
export function testEnvironment(options: { port: number; folder: string }): Record<string, string> {
  return {
    NODE_ENV: 'test',
    ENV_PATH: path.join(root, '.tmp', 'no-such.env'),
    HOST: '127.0.0.1',
    PORT: String(options.port),
    // So that a test can ask as somebody at another address.
    TRUST_PROXY: 'true',
    PUBLIC_URL: `http://127.0.0.1:${options.port}`,
    APP_KEYS: 'test-app-key-a,test-app-key-b',
    ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
    API_TOKEN_SALT: 'test-api-token-salt',
    TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
    ENCRYPTION_KEY: 'test-encryption-key',
    // A login is no attack here.
    PASSWORD_HASH_COST: '4',
    JWT_SECRET: 'test-jwt-secret',
    FIELD_ENCRYPTION_KEYS: `k1:${TEST_FIELD_KEY}`,
    PAYMENTS_SIMULATOR_WEBHOOK_SECRET: 'whsec_test_simulator',
    MAIL_OUTBOX_DIRECTORY: path.join(options.folder, 'mail'),
    DATABASE_URL: '',
    DATABASE_FILENAME: path.join(options.folder, 'data.db'),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    JOBS: 'on',
    JOBS_POLL_MS: '50',
    WEBHOOKS_ALLOWED_PRIVATE_HOSTS: '127.0.0.1,localhost',
    RATE_LIMITS: 'off',
    MODULES: 'all',
    GRAPHQL: 'off',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  };
}
