import type { ComponentType } from 'react';
import { useStrapiApp } from '@strapi/strapi/admin';

/*
 * The dialog of the media library, which its plugin hands to other parts of the admin (@strapi/upload 5.54.0).
 * tests/e2e/portable-text-blocks.test.ts fails when it moves.
 */

/** A file that somebody chose. */
export interface ChosenFile {
  url: string;
  alternativeText?: string | null;
}

interface MediaDialogProps {
  allowedTypes: readonly ('images' | 'videos' | 'audios' | 'files')[];
  multiple: boolean;
  onClose(): void;
  onSelectAssets(files: ChosenFile[]): void;
}

/** The dialog in which files are chosen and uploaded; undefined where there is no media library. */
export function useMediaDialog(): ComponentType<MediaDialogProps> | undefined {
  const components = useStrapiApp('useMediaDialog', (app) => app.components);
  return components['media-library'] as unknown as ComponentType<MediaDialogProps> | undefined;
}
