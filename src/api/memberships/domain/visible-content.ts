/** Which content items the public sees as teasers: all but private ones, and none that is archived. */
export function visibleItems(): Record<string, unknown> {
  return { visibility: { $ne: 'private' }, itemStatus: { $ne: 'archived' } };
}

/** Which series the public sees. */
export function visibleSeries(): Record<string, unknown> {
  return { seriesStatus: 'published' };
}

/** Which offerings the public sees: an archived one is gone, a cancelled or completed one says so. */
export function visibleOfferings(): Record<string, unknown> {
  return { offeringStatus: { $ne: 'archived' } };
}
