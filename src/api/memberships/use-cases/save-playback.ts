import type { Core } from '@strapi/strapi';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { AppError } from '../../../shared/errors/app-error';
import { describeDatabaseError } from '../../../shared/errors/describe-database-error';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { faultOfPosition, isWatched } from '../domain/playback';

const PLAYBACK = 'api::memberships.playback';

/** A player's report, every few seconds. */
export type PlaybackReport = {
  userDocumentId: string;
  /** documentId of the content item. */
  content: string;
  positionSeconds: number;
  durationSeconds: number;
};

async function contentTypeOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const item = await rowsOf(strapi, 'api::memberships.content-item').findOne({ where: { documentId } });
  return (item as { contentType?: string } | null)?.contentType ?? '';
}

/**
 * Keeps where a member stands in a video: one row for each member and video, also when two players report at once.
 * A video once watched stays watched.
 * @throws AppError `invalid_input` for a position behind the end, or of something that is no video
 */
export async function savePlayback(strapi: Core.Strapi, report: PlaybackReport): Promise<void> {
  const { userDocumentId, content, positionSeconds, durationSeconds } = report;
  const fault = faultOfPosition(report, await contentTypeOf(strapi, content));
  if (fault) throw new AppError('invalid_input', fault.message, { path: ['data', fault.path] });
  const position = { positionSeconds, durationSeconds, ...(isWatched(report) && { completed: true }) };
  const move = async (): Promise<number> => {
    const where = { userDocumentId, contentDocumentId: content };
    return (await rowsOf(strapi, PLAYBACK).updateMany({ where, data: position })).count;
  };
  await asUseCase(async () => {
    if ((await move()) > 0) return;
    try {
      await documentsOf(strapi, PLAYBACK).create({
        data: { ...position, user: userDocumentId, userDocumentId, content, contentDocumentId: content },
      });
    } catch (error) {
      // Another player of the same member was first.
      if (describeDatabaseError(error)?.code !== 'conflict') throw error;
      await move();
    }
  });
}
