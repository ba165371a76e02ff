import { findSlots, requestHold } from '../client';
import { person } from '../scene';
import type { Scene } from '../scene';
import { codeOf } from '../shapes';

/** Two clients ask for one slot at the same moment; one gets it. */
export async function raceForASlot(scene: Scene, offering: string): Promise<void> {
  const { story, api } = scene;
  story.chapter('Two clients race for one slot');
  const slots = (await findSlots(api, { offering, timezone: 'UTC' })).body.data ?? [];
  const start = slots.at(-1)?.start ?? '';
  const runners = ['Anna', 'Ben'].map((name) => person(scene, name));
  const replies = await Promise.all(runners.map((client) => requestHold(api, { offering, start, client })));
  for (const [index, { status, body }] of replies.entries()) {
    story.tell(`${runners[index]?.firstName.padEnd(5)} → ${status} ${codeOf(body) ?? body.data?.reference ?? ''}`);
  }
  const outcomes = replies.map(({ status, body }) => `${status} ${codeOf(body) ?? 'held'}`);
  story.same('exactly one wins', outcomes.toSorted(), ['201 held', '409 slot_taken']);
}
