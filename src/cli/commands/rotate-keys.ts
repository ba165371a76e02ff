import { forgetOldKeys } from '../../shared/crypto/check-keys';
import { rotateSecrets } from '../../shared/crypto/rotate-secrets';
import { registerSealedValues } from '../../shared/crypto/sealed-values';
import { SEALED_ORIGINALS } from '../../legacy/records/sealed-originals';
import type { Command } from '../command';

/** `npm run rotate-keys`: brings all secrets under the first key of FIELD_ENCRYPTION_KEYS; a server may run meanwhile. */
export const rotateKeysCommand: Command = (_args, { withApplication, say, complain }) =>
  withApplication(async (strapi) => {
    // What moved in is the concern of commands; a server does not know of it.
    registerSealedValues(strapi, SEALED_ORIGINALS);
    const { rotated, unreadable } = await rotateSecrets(strapi);
    if (unreadable === 0) await forgetOldKeys(strapi);
    say(`${rotated} secrets are under the current key now.`);
    if (unreadable === 0) return 0;
    complain(`${unreadable} secrets could not be read: their key is not in FIELD_ENCRYPTION_KEYS.`);
    return 1;
  });
