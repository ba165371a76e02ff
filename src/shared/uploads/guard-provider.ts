import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { servedAs } from './safe-headers';
import { changeProvider, setReplacing, signsAddresses, uploadProvider, type Store } from '../strapi/uploads/provider';
import type { LibraryFile } from '../strapi/uploads/upload-plugin';
import { storeWhole } from './store-whole';
import { uploadsFolder } from './upload-paths';
import { watchVersion, withVersion } from './versions';

const UPLOADS = '/uploads/';

/** What an object store keeps with a file and answers later; local files get it when they are served. */
async function objectHeaders(strapi: Core.Strapi, { ext }: LibraryFile): Promise<object> {
  const { type, disposition } = servedAs(ext);
  const { objectSeconds } = settings(strapi).uploads;
  // A signed address is another one in each answer.
  const control = (await signsAddresses(strapi)) ? {} : { CacheControl: `public, max-age=${objectSeconds}` };
  return { ContentType: type, ContentDisposition: disposition, ...control };
}

/** The same inside a signed address, which therefore holds for what was stored before there were such headers. */
function signedHeaders({ ext }: LibraryFile): object {
  const { type, disposition } = servedAs(ext);
  return { ResponseContentType: type, ResponseContentDisposition: disposition };
}

/**
 * Lets whatever is stored, a thumbnail and a logo too, be answered as its extension allows, at the host of uploads where
 * there is one, and under an address that says which content it has: it may be kept for long. Call it in `register()`, after the plugin has made its provider.
 */
export function guardProvider(strapi: Core.Strapi): void {
  const provider = uploadProvider(strapi);
  const { url: host } = settings(strapi).uploads;
  const isLocal = strapi.config.get('plugin::upload.provider') === 'local';
  const whole = (store: Store): Store => (isLocal ? storeWhole(uploadsFolder(strapi), store) : store);
  const storing = (store: Store) => async (file: LibraryFile) => {
    const version = watchVersion(file);
    await whole(store)(file, await objectHeaders(strapi, file));
    if (file.url) file.url = withVersion(file.url, version());
    if (host && file.url?.startsWith(UPLOADS)) file.url = `${host}${file.url}`;
  };
  const replaceBy = (store: 'uploadStream' | 'upload') => async (file: LibraryFile, old: LibraryFile) => {
    await provider[store]?.(file);
    if (file.hash !== old.hash || file.ext !== old.ext) await provider.delete(old);
  };
  for (const name of ['uploadStream', 'upload'] as const)
    if (provider[name]) changeProvider(strapi, { [name]: storing });
  // A replacement is a write and, under another name, a removal.
  setReplacing(strapi, {
    ...(provider.uploadStream && { replaceStream: replaceBy('uploadStream') }),
    ...(provider.upload && { replace: replaceBy('upload') }),
  });
  changeProvider(strapi, { getSignedUrl: (sign) => (file) => sign(file, signedHeaders(file)) });
}
