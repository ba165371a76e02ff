import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';
import { replaceMethods, type Changes } from '../kit/replace-methods';
import type { LibraryFile } from './upload-plugin';

export type Store = (file: LibraryFile, headers?: object) => Promise<unknown>;

export interface UploadProvider {
  uploadStream?: Store;
  upload?: Store;
  replaceStream?: (file: LibraryFile, old: LibraryFile) => Promise<unknown>;
  replace?: (file: LibraryFile, old: LibraryFile) => Promise<unknown>;
  delete(file: LibraryFile): Promise<unknown>;
  getSignedUrl(file: LibraryFile, headers?: object): Promise<{ url: string }>;
  isPrivate?(): Promise<boolean> | boolean;
}

/** What stores files, as the plugin's `register()` has set it. */
export function uploadProvider(strapi: Core.Strapi): UploadProvider {
  return (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider;
}

export const seam: Seam = {
  of: '@strapi/upload',
  since: '5.54.0',
  reaches: 'replaces methods of `strapi.plugin("upload").provider`, which the plugin made of the configured one',
  why: 'Everything that is stored, a thumbnail and a logo too, passes it and nothing else. The headers of an object are for code of ours to give; the wrapper of the plugin drops them where a file is replaced.',
  parts: (strapi) => [
    {
      name: 'the provider of uploads',
      object: uploadProvider(strapi),
      methods: { uploadStream: 1, upload: 1, delete: 1, getSignedUrl: 1 },
    },
  ],
};

/** Whether the addresses of files are signed, for some minutes, in each answer anew. */
export async function signsAddresses(strapi: Core.Strapi): Promise<boolean> {
  return (await uploadProvider(strapi).isPrivate?.()) === true;
}

/** Lets ours stand before methods of the provider. Call it in `register()`, after the plugin has made it. */
export function changeProvider(strapi: Core.Strapi, changes: Changes<UploadProvider>): void {
  replaceMethods(strapi, uploadProvider(strapi), changes);
}

/** Stores what replaces a file in a way of ours; a provider need not have one. Call it in `register()`. */
export function setReplacing(strapi: Core.Strapi, replacing: Pick<UploadProvider, 'replaceStream' | 'replace'>): void {
  Object.assign(uploadProvider(strapi), replacing);
}
