import type { Core } from '@strapi/strapi';

/**
 * The parts of Strapi's upload plugin (5.54) that ours stand in front of. All its doors, the content API, the admin, loading
 * by address and code, end in `upload` and `replace` of one service, and everything that is stored passes the provider;
 * tests/uploads would tell if a door led elsewhere.
 */
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
}

export interface UploadService {
  upload(order: { data: Record<string, unknown>; files: SentFile | SentFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, order: { data: Record<string, unknown>; file: SentFile }, options?: unknown): Promise<unknown>;
  updateFileInfo(id: unknown, info: FileInfo, options?: unknown): Promise<unknown>;
  formatFileInfo(file: { filename: string; type: string; size: number }, ...rest: unknown[]): Promise<unknown>;
}

export interface ImageService {
  generateFileName(name: string): string;
  isFaultyImage(file: LibraryFile): Promise<boolean>;
  isOptimizableImage(file: LibraryFile): Promise<boolean>;
}

export interface FileService {
  fetchUrlToInputFile(
    url: string,
    folder: string,
    sizeLimit?: number,
    onProgress?: (progress: { bytesWritten: number; totalBytes: number | null }) => void,
  ): Promise<{ file: SentFile }>;
}

type Store = (file: LibraryFile, headers?: object) => Promise<unknown>;

export interface UploadProvider {
  uploadStream?: Store;
  upload?: Store;
  replaceStream?: (file: LibraryFile, old: LibraryFile) => Promise<unknown>;
  replace?: (file: LibraryFile, old: LibraryFile) => Promise<unknown>;
  delete(file: LibraryFile): Promise<unknown>;
  getSignedUrl(file: LibraryFile, headers?: object): Promise<{ url: string }>;
}

export function uploadService(strapi: Core.Strapi): UploadService {
  return strapi.plugin('upload').service('upload') as UploadService;
}

export function imageService(strapi: Core.Strapi): ImageService {
  return strapi.plugin('upload').service('image-manipulation') as ImageService;
}

export function fileService(strapi: Core.Strapi): FileService {
  return strapi.plugin('upload').service('file') as FileService;
}

export function uploadProvider(strapi: Core.Strapi): UploadProvider {
  return (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider;
}
