import { expect, test } from 'vitest';
import { inquiryMoves, isAnswer, type InquiryStatus } from './inquiry-moves';

const STATES: InquiryStatus[] = ['pending', 'read', 'replied', 'accepted', 'declined', 'closed'];

test('every state can be reached', () => {
  const reached = new Set<InquiryStatus>(['pending']);
  for (const from of reached) {
    for (const side of ['client', 'influencer'] as const) for (const to of inquiryMoves(side, from)) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...STATES].sort());
});

test('a client answers nothing, and what is over stays over', () => {
  for (const from of STATES) expect(inquiryMoves('client', from).filter(isAnswer)).toEqual([]);
  for (const side of ['client', 'influencer'] as const) {
    expect([inquiryMoves(side, 'declined'), inquiryMoves(side, 'closed')]).toEqual([[], []]);
  }
});
