/** What a test card does; numbers and behaviour as at Stripe, https://docs.stripe.com/testing */
export interface CardBehaviour {
  decline?: { code: string; declineCode: string; message: string };
  /** The cardholder's bank takes the payment back at once, or asks about it. */
  disputes?: 'fraudulent' | 'product_not_received' | 'inquiry';
  /** How refunds to this card end, after the gateway has accepted them as pending. */
  refunds?: 'succeeded_later' | 'failed';
}

const declined = (declineCode: string, message: string): CardBehaviour => ({
  decline: { code: 'card_declined', declineCode, message },
});

const CARDS: ReadonlyMap<string, CardBehaviour> = new Map([
  ['4242424242424242', {}],
  ['5555555555554444', {}],
  ['4000000000000002', declined('generic_decline', 'Your card was declined.')],
  ['4000000000009995', declined('insufficient_funds', 'Your card has insufficient funds.')],
  [
    '4000000000000069',
    { decline: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' } },
  ],
  ['4000000000000259', { disputes: 'fraudulent' }],
  ['4000000000002685', { disputes: 'product_not_received' }],
  ['4000000000001976', { disputes: 'inquiry' }],
  ['4000000000007726', { refunds: 'succeeded_later' }],
  ['4000000000005126', { refunds: 'failed' }],
]);

/** The behaviour of a card number, spaces ignored; null for a number that is no test card. */
export function cardBehaviour(number: string): CardBehaviour | null {
  return CARDS.get(number.replaceAll(/\s/g, '')) ?? null;
}
