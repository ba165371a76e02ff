import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';
import type { SentFile } from '../uploads/upload-plugin';

export type SentLogos = Record<string, SentFile | undefined>;

interface ProjectSettings {
  parseFilesData(files: SentLogos | undefined): Promise<unknown>;
}

const settingsOf = (strapi: Core.Strapi): ProjectSettings =>
  strapi.service('admin::project-settings') as unknown as ProjectSettings;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches: 'replaces `parseFilesData` of the service `admin::project-settings`',
  why: "The logos of the admin's own pages are stored past the media library.",
  parts: (strapi) => [
    { name: 'service admin::project-settings', object: settingsOf(strapi), methods: { parseFilesData: 1 } },
  ],
};

/** Lets `judge` refuse and change the files of logos before they are stored. Call it in `register()`. */
export function beforeLogos(strapi: Core.Strapi, judge: (files: SentLogos) => Promise<void>): void {
  replaceMethods(strapi, settingsOf(strapi), {
    parseFilesData:
      (parse) =>
      async (files = {}) => {
        await judge(files);
        return parse(files);
      },
  });
}
