import { findSlots, requestHold } from '../client';
import { person } from '../scene';
import type { Scene } from '../scene';
import { codeOf } from '../shapes';

/** A coupon that does not fit is refused with its reason, and nothing is held. */
export async function refuseACoupon(scene: Scene, coupon: { offering: string; code: string }): Promise<void> {
  const { story, api } = scene;
  story.chapter('A coupon is refused, with a reason');
  const client = person(scene, 'Rita');
  const slots = (await findSlots(api, { offering: coupon.offering, timezone: client.timezone })).body.data ?? [];
  const slot = slots.at(-1);
  const reply = await requestHold(api, {
    offering: coupon.offering,
    start: slot?.start ?? '',
    client,
    couponCode: coupon.code,
  });
  story.note(`POST /api/bookings with ${coupon.code} → ${reply.status}`);
  const { message = '', details } = reply.body.error ?? {};
  story.tell(`${codeOf(reply.body)}: ${message}`);
  story.tell(`reason: ${String(details?.reason)}; field: ${details?.errors?.map(({ path }) => path.join('.')).join()}`);
  story.same('it is refused', [reply.status, codeOf(reply.body)], [422, 'coupon_refused']);
  story.check('with a reason that a program can read', Boolean(details?.reason));
  story.same('and names the field', details?.errors?.[0]?.path.at(-1), 'couponCode');
  const after = (await findSlots(api, { offering: coupon.offering, timezone: client.timezone })).body.data ?? [];
  story.check(
    'the time stays free',
    after.some(({ start }) => start === slot?.start),
  );
}
