/**
 * Every error code of the platform and the HTTP status it is answered with.
 * Clients match on the code, never on the message; a code, once published, keeps its meaning.
 */
export const ERROR_STATUS = {
  // The request itself
  invalid_input: 400,
  invalid_amount: 400,
  invalid_currency: 400,
  invalid_time: 400,
  invalid_time_zone: 400,
  invalid_signature: 400,
  computed_field: 400,
  operation_too_large: 400,

  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  rate_limited: 429,
  too_many_holds: 429,
  too_many_free_sessions: 429,

  // The state of things
  conflict: 409,
  edit_conflict: 409,
  illegal_transition: 409,
  idempotency_conflict: 409,
  idempotency_in_flight: 409,
  slot_taken: 409,
  weekly_limit_reached: 409,
  hold_expired: 409,
  english_required: 409,
  english_in_use: 409,
  refund_exceeds_paid: 409,
  payment_not_refundable: 409,

  // Understood, and refused by a rule
  coupon_refused: 422,
  rule_refused: 422,
  slot_too_soon: 422,
  slot_too_far: 422,
  slot_not_offered: 422,

  // Not the client's fault
  internal: 500,
  misconfigured: 500,
  ledger_unbalanced: 500,
  not_implemented: 501,
  unreadable_secret: 500,
  remote_failed: 502,
  mail_refused: 502,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** Whether a string is one of the platform's error codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_STATUS, value);
}
