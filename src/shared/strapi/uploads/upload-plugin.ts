import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { replaceMethods, type Changes } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** A file as it came. */
export interface SentFile {
  filepath?: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
  size?: number;
}

export interface FileInfo {
  name?: string | null;
  [fact: string]: unknown;
}

/** A row of the media library, as far as it is needed here. */
export interface LibraryFile {
  name: string;
  ext?: string | null;
  hash: string;
  mime?: string | null;
  url?: string;
  /** What is to be stored, while a provider is asked to. */
  stream?: Readable;
  buffer?: Buffer;
}

interface UploadService {
  upload(order: { data: Record<string, unknown>; files: SentFile | SentFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, order: { data: Record<string, unknown>; file: SentFile }, options?: unknown): Promise<unknown>;
  updateFileInfo(id: unknown, info: FileInfo, options?: unknown): Promise<unknown>;
}

interface ImageService {
  generateFileName(name: string): string;
  isFaultyImage(file: LibraryFile): Promise<boolean>;
  isOptimizableImage(file: LibraryFile): Promise<boolean>;
}

interface FileService {
  fetchUrlToInputFile(
    url: string,
    folder: string,
    sizeLimit?: number,
    onProgress?: (progress: { bytesWritten: number; totalBytes: number | null }) => void,
  ): Promise<{ file: SentFile }>;
  signFileUrls<File extends object>(file: File): Promise<File>;
}

interface Services {
  upload: UploadService;
  'image-manipulation': ImageService;
  file: FileService;
}

function serviceOf<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('upload').service(name) as Services[Name];
}

export const seam: Seam = {
  of: '@strapi/upload',
  since: '5.54.0',
  reaches: 'replaces methods of its services upload, image-manipulation and file; asks `signFileUrls`',
  why: 'All doors of files, the content API, the admin, loading by address and code, end in `upload` and `replace` of one service. It believes what the sender says a file is, calls stored files by the names of their senders, and loads from any address.',
  parts: (strapi) => [
    {
      name: 'service upload of the plugin upload',
      object: serviceOf(strapi, 'upload'),
      methods: { upload: 2, replace: 3, updateFileInfo: 3 },
    },
    {
      name: 'service image-manipulation of the plugin upload',
      object: serviceOf(strapi, 'image-manipulation'),
      methods: { generateFileName: 1, isFaultyImage: 1, isOptimizableImage: 1 },
    },
    {
      name: 'service file of the plugin upload',
      object: serviceOf(strapi, 'file'),
      methods: { fetchUrlToInputFile: 4, signFileUrls: 1 },
    },
  ],
};

/** Lets ours stand before the methods of a service of the plugin. Call it in `register()`. */
export function changeUploads<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
  changes: Changes<Services[Name]>,
): void {
  replaceMethods(strapi, serviceOf(strapi, name), changes);
}

/** The same file with addresses that can be opened. */
export function signFileUrls<File extends object>(strapi: Core.Strapi, file: File): Promise<File> {
  return serviceOf(strapi, 'file').signFileUrls(file);
}
