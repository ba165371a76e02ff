import { AppError } from '../../../shared/errors/app-error';
import { cardBehaviour, type CardBehaviour } from './cards';
import type { SimulatorHost } from './host';
import { newCharge, newEvent, type SimulatedIntent } from './objects';
import { storeDispute } from './open-dispute';
import { lockObject, saveState, type StoredObject } from './store';

export interface Confirmation {
  intentId: string;
  clientSecret: string;
  cardNumber: string;
}

/**
 * Pays an intent with a test card, as the client's browser would at Stripe. A declined card leaves the intent open.
 * @throws AppError `not_found` for another secret, `invalid_input` for a number that is no test card, `conflict` when closed
 */
export async function confirmIntent(host: SimulatorHost, confirmation: Confirmation): Promise<SimulatedIntent> {
  const behaviour = cardBehaviour(confirmation.cardNumber);
  if (!behaviour) {
    throw new AppError('invalid_input', 'This is not one of the test cards.', { path: 'cardNumber' });
  }
  return host.transaction(async (trx) => {
    const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id: confirmation.intentId });
    if (intent?.state.client_secret !== confirmation.clientSecret) {
      throw new AppError('not_found', 'There is no such payment intent.');
    }
    if (intent.state.status !== 'requires_payment_method') {
      throw new AppError('conflict', `The payment intent is ${intent.state.status}.`, {
        intentStatus: intent.state.status,
      });
    }
    const state = charged(intent, { card: confirmation.cardNumber.replaceAll(/\s/g, ''), behaviour });
    await saveState(trx, { ...intent, state });
    const type = behaviour.decline ? 'payment_intent.payment_failed' : 'payment_intent.succeeded';
    await host.emit(newEvent(type, state, host.now()));
    if (behaviour.disputes) {
      const isInquiry = behaviour.disputes === 'inquiry';
      const reason = isInquiry ? 'general' : behaviour.disputes;
      await storeDispute({ trx, host }, { ...intent, state }, { amount: state.amount, isInquiry, reason });
    }
    return state;
  });
}

function charged(
  { state }: StoredObject<SimulatedIntent>,
  { card, behaviour }: { card: string; behaviour: CardBehaviour },
): SimulatedIntent {
  const charge = newCharge(state.currency, card);
  if (!behaviour.decline) {
    return {
      ...state,
      status: 'succeeded',
      amount_received: state.amount,
      last_payment_error: null,
      latest_charge: charge,
    };
  }
  const { code, declineCode, message } = behaviour.decline;
  return {
    ...state,
    last_payment_error: { type: 'card_error', code, decline_code: declineCode, message, charge: charge.id },
    latest_charge: charge,
  };
}
