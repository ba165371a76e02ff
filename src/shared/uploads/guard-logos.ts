import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { AppError } from '../errors/app-error';
import { admitFiles } from './judging/admit-files';
import { uploadLimits } from './judging/limits';
import { beforeLogos } from '../strapi/admin/logos';

const KINDS = ['image/jpeg', 'image/png', 'image/svg+xml'];

/** The logos of the admin's own pages are stored past the media library: their files are judged here. */
export function guardLogos(strapi: Core.Strapi): void {
  const limits = uploadLimits(settings(strapi).uploads);
  beforeLogos(strapi, async (files) => {
    const sent = Object.entries(files).flatMap(([name, file]) => (file ? [{ file, path: [name] }] : []));
    const admitted = await admitFiles(sent, limits);
    for (const [place, { file, kind }] of admitted.entries()) {
      const path = sent[place]?.path;
      if (!KINDS.includes(kind.mime))
        throw new AppError('unsupported_media_type', 'A logo is a JPEG, PNG or SVG.', { path });
      file.originalFilename = `logo.${kind.extension}`;
    }
  });
}
