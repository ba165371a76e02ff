import { expect, test } from 'vitest';
import { inquiryMoves, isAnswer, type InquiryStatus, type Side } from './inquiry-moves';

const STATES: InquiryStatus[] = ['pending', 'read', 'replied', 'accepted', 'declined', 'closed'];

test.each<[Side, InquiryStatus, InquiryStatus[]]>([
  ['influencer', 'pending', ['read', 'replied', 'accepted', 'declined']],
  ['influencer', 'read', ['replied', 'accepted', 'declined']],
  ['influencer', 'replied', ['accepted', 'declined', 'closed']],
  ['influencer', 'accepted', ['closed']],
  ['client', 'pending', ['closed']],
  ['client', 'accepted', ['closed']],
])('the %s moves what is %s', (side, from, expected) => expect(inquiryMoves(side, from)).toEqual(expected));

test('a client answers nothing, and what is over stays over', () => {
  for (const from of STATES) expect(inquiryMoves('client', from).filter(isAnswer)).toEqual([]);
  for (const side of ['client', 'influencer'] as const) {
    expect([inquiryMoves(side, 'declined'), inquiryMoves(side, 'closed')]).toEqual([[], []]);
  }
});
