import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { servedAs } from './safe-headers';
import { changeProvider, setReplacing, uploadProvider, type Store } from '../strapi/uploads/provider';
import type { LibraryFile } from '../strapi/uploads/upload-plugin';

const UPLOADS = '/uploads/';

/** What an object store keeps with a file and answers later; local files get it when they are served. */
function objectHeaders({ ext }: LibraryFile): object {
  const { type, disposition } = servedAs(ext);
  return { ContentType: type, ContentDisposition: disposition };
}

/** The same inside a signed address, which therefore holds for what was stored before there were such headers. */
function signedHeaders({ ext }: LibraryFile): object {
  const { type, disposition } = servedAs(ext);
  return { ResponseContentType: type, ResponseContentDisposition: disposition };
}

/**
 * Lets whatever is stored, a thumbnail and a logo too, be answered as its extension allows, and at the host of uploads
 * where there is one. Call it in `register()`, after the plugin has made its provider.
 */
export function guardProvider(strapi: Core.Strapi): void {
  const provider = uploadProvider(strapi);
  const { url: host } = settings(strapi).uploads;
  const storing = (store: Store) => async (file: LibraryFile) => {
    await store(file, objectHeaders(file));
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
