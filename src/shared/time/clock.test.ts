import { describe, expect, it } from 'vitest';
import { createClock } from './clock';

describe('clock', () => {
  it('follows the system and can be advanced', () => {
    const clock = createClock(() => 1000);
    expect(clock.now().getTime()).toBe(1000);
    clock.advance(500);
    clock.advance(1);
    expect(clock.now().getTime()).toBe(1501);
  });
});
