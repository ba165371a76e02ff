/** Where somebody stands in a video. */
export interface PlaybackPosition {
  positionSeconds: number;
  durationSeconds: number;
}

/** From this share of a video on it counts as watched; credits at the end are seldom seen. */
const WATCHED_PERCENT = 95;

/** What is wrong with a position, by attribute; null where it may be kept. */
export function faultOfPosition(
  { positionSeconds, durationSeconds }: PlaybackPosition,
  contentType: string,
): { path: string; message: string } | null {
  if (contentType !== 'video') return { path: 'content', message: 'Only of videos a position is kept.' };
  if (durationSeconds <= 0) return { path: 'durationSeconds', message: 'A video lasts longer than nothing.' };
  if (positionSeconds > durationSeconds) {
    return { path: 'positionSeconds', message: 'This is behind the end of the video.' };
  }
  return null;
}

/** Whether a position means that the video has been watched: 95 % or more of it. */
export function isWatched({ positionSeconds, durationSeconds }: PlaybackPosition): boolean {
  return positionSeconds * 100 >= durationSeconds * WATCHED_PERCENT;
}
