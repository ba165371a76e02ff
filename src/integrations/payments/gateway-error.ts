import { AppError } from '../../shared/errors/app-error';

/**
 * What a failed call says about the gateway's state: `refused` (it answered no, nothing happened), `not_sent`
 * (it was never reached, or turned the call away unread), `unknown` (it may have acted: look before repeating).
 */
export type GatewayOutcome = 'refused' | 'not_sent' | 'unknown';

/** A call to the payment gateway that did not succeed. */
export class GatewayError extends AppError {
  readonly outcome: GatewayOutcome;
  readonly gatewayCode: string;

  constructor(outcome: GatewayOutcome, gatewayCode: string, message: string) {
    super(outcome === 'refused' ? 'remote_failed' : 'unavailable', message, { gatewayCode });
    this.outcome = outcome;
    this.gatewayCode = gatewayCode;
  }
}

/** Whether something thrown is a gateway's answer with this outcome. */
export function isGatewayError(error: unknown, outcome?: GatewayOutcome): error is GatewayError {
  return error instanceof GatewayError && (outcome === undefined || error.outcome === outcome);
}
