import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { forgetOldKeys } from '../shared/crypto/check-keys';
import { rotateSecrets } from '../shared/crypto/rotate-secrets';
import { registerSealedValues } from '../shared/crypto/sealed-values';
import { SEALED_ORIGINALS } from '../legacy/records/sealed-originals';

const distDir = path.resolve(__dirname, '../..');

/** Brings all secrets under the first key of FIELD_ENCRYPTION_KEYS; a server may run meanwhile. */
async function rotateKeys(): Promise<void> {
  // The running server has the jobs; this process has one thing to do.
  process.env.JOBS = 'off';
  const strapi = await createStrapi({ appDir: path.resolve(distDir, '..'), distDir, serveAdminPanel: false }).load();
  // What moved in is the concern of commands; a server does not know of it.
  registerSealedValues(strapi, SEALED_ORIGINALS);
  const { rotated, unreadable } = await rotateSecrets(strapi);
  if (unreadable === 0) await forgetOldKeys(strapi);
  await strapi.destroy();
  console.log(`${rotated} secrets are under the current key now.`);
  if (unreadable > 0) {
    console.error(`${unreadable} secrets could not be read: their key is not in FIELD_ENCRYPTION_KEYS.`);
    process.exitCode = 1;
  }
}

rotateKeys()
  .then(() => process.exit())
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
