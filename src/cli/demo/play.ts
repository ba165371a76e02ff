import { bookWithCoupon } from './chapters/book-with-coupon';
import { browseExperts } from './chapters/browse-experts';
import { cancelSessions } from './chapters/cancel-sessions';
import { checkTheLedger } from './chapters/check-the-ledger';
import { findATime } from './chapters/find-a-time';
import { hearOfIt, lookIntoOdoo } from './chapters/hear-of-it';
import { moveTheSession } from './chapters/move-the-session';
import { raceForASlot } from './chapters/race-for-a-slot';
import { readTheMail } from './chapters/read-the-mail';
import { refuseACoupon } from './chapters/refuse-a-coupon';
import type { Scene } from './scene';
import type { Slot } from './shapes';

const SESSION = 'strategy-session';
const WITH_LONG_NOTICE = 'executive-day';
const COUPON = { code: 'WELCOME20', percent: 20 };
const EXPIRED_COUPON = 'SUMMER24';
const HOUR_MS = 3_600_000;

/** Plays the main job from the first look to the last cent. */
export async function play(scene: Scene): Promise<void> {
  const before = await scene.staff.balances();
  await browseExperts(scene);
  const slots = await findATime(scene, SESSION);
  const [slot, other] = timesOfHerDay(slots);
  if (!slot || !other) throw new Error(`No two free times of ${SESSION} to play with.`);

  const job = { offering: SESSION, slot, couponCode: COUPON.code, discountPercent: COUPON.percent };
  const booked = await bookWithCoupon(scene, job);
  const calendarUid = await readTheMail(scene, booked);
  await hearOfIt(scene, booked);
  await lookIntoOdoo(scene, booked);
  const paid = booked.booking.price.totalCents;
  await checkTheLedger(scene, { title: 'The books, to the cent', before, kept: [paid] });

  await moveTheSession(scene, { booked, to: other, offering: SESSION, calendarUid });
  const cancelled = await cancelSessions(scene, WITH_LONG_NOTICE);
  await refuseACoupon(scene, { offering: SESSION, code: EXPIRED_COUPON });
  await raceForASlot(scene, SESSION);
  const kept = [paid, ...cancelled.map(({ totalCents, refundedCents }) => totalCents - refundedCents)];
  await checkTheLedger(scene, { title: 'And the books once more, after all that', before, kept });
}

/** Times on different days, far enough ahead to be moved, in the daytime of the client where there are such. */
function timesOfHerDay(slots: Slot[]): Slot[] {
  const ahead = slots.filter(({ start }) => Date.parse(start) > Date.now() + 48 * HOUR_MS);
  const byDay = ahead.filter(({ localStart }) => Number(localStart.slice(11, 13)) >= 8);
  const days = new Map((byDay.length > 0 ? byDay : ahead).map((slot) => [slot.localStart.slice(0, 10), slot]));
  return [...days.values()];
}
