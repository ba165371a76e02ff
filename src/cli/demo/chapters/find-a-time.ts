import { findSlots } from '../client';
import type { Scene } from '../scene';
import type { Slot } from '../shapes';

/** The free times of an offering, as the clocks of the client show them. */
export async function findATime({ story, api, client }: Scene, offering: string): Promise<Slot[]> {
  story.chapter('She looks for a time, on the clocks of New York');
  const { body } = await findSlots(api, { offering, timezone: client.timezone });
  const slots = body.data ?? [];
  story.note(`GET /api/bookings/slots?offering=${offering}&timezone=${client.timezone} → ${slots.length} times`);
  for (const slot of slots.slice(0, 4)) story.tell(`${slot.localStart}   (${slot.start})`);
  story.check('there are free times', slots.length > 0);
  story.check(
    'each is shown with the offset of New York and is the same instant',
    slots.every(
      ({ localStart, start }) => /-0[45]:00$/.test(localStart) && Date.parse(localStart) === Date.parse(start),
    ),
  );
  story.check(
    'all lie in the future',
    slots.every(({ start }) => Date.parse(start) > Date.now()),
  );
  return slots;
}
