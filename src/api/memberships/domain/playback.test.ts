import { describe, expect, it } from 'vitest';
import { faultOfPosition, isWatched } from './playback';

describe('isWatched', () => {
  it.each([
    [0, 100, false],
    [94, 100, false],
    [95, 100, true],
    [100, 100, true],
    [56, 60, false],
    [57, 60, true],
  ])('%i of %i seconds: %s', (positionSeconds, durationSeconds, watched) =>
    expect(isWatched({ positionSeconds, durationSeconds })).toBe(watched),
  );
});

describe('faultOfPosition', () => {
  it.each([
    [0, 60, 'video', null],
    [60, 60, 'video', null],
    [61, 60, 'video', 'positionSeconds'],
    [0, 0, 'video', 'durationSeconds'],
    [10, 60, 'audio', 'content'],
    [10, 60, 'written', 'content'],
  ])('%i of %i seconds of a %s: %s', (positionSeconds, durationSeconds, contentType, path) =>
    expect(faultOfPosition({ positionSeconds, durationSeconds }, contentType)?.path ?? null).toBe(path),
  );
});
