import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { followProposals } from '../content-manager/views/keep-views';
import { aroundSettingsCheck, storedSettings } from '../strapi/content-manager/configuration-of-forms';

interface ConfiguredModel {
  attributes: object;
  info: object;
  options?: object;
  pluginOptions?: object;
  /** Proposed by code: see shared/content-manager. */
  config?: object;
}

/** Everything that the settings of a type follow from: all types, as a type's settings name attributes of others. */
function fingerprint(strapi: Core.Strapi): string {
  const all: object = { ...strapi.contentTypes, ...strapi.components };
  const models = Object.entries(all).map(([uid, model]: [string, ConfiguredModel]) => {
    const { attributes, info, options, pluginOptions, config } = model;
    return [uid, attributes, info, options, pluginOptions, config];
  });
  const facts = JSON.stringify([strapi.config.get('info.strapi'), models]);
  return createHash('sha256').update(facts).digest('hex');
}

/** How many of today's types have settings in the store, and whether any other has. */
async function settingsAreThere(strapi: Core.Strapi): Promise<boolean> {
  const stored = await storedSettings(strapi);
  const uids = Object.keys(strapi.contentTypes);
  return stored.size === uids.length && uids.every((uid) => stored.has(uid));
}

/**
 * At every boot the content manager checks how each type is shown against its schema, type by type. It does so only
 * when a schema has changed since it last did, or when settings are missing; what editors arranged is checked as it
 * is saved.
 */
export function keepContentManagerSettings(strapi: Core.Strapi): void {
  const store = strapi.store({ type: 'magnetiq', name: 'content-manager' });
  aroundSettingsCheck(strapi, async (sync) => {
    const now = fingerprint(strapi);
    if ((await store.get({ key: 'settings-of' })) === now && (await settingsAreThere(strapi))) return;
    await sync();
    await followProposals(strapi);
    await store.set({ key: 'settings-of', value: now });
  });
}
