import type { ErrorCode } from '../../shared/errors/error-codes';
import type { Words } from '../../shared/shapes/shape';

const TOO_LATE: Words = {
  en: 'It has changed meanwhile. Please load it again.',
  de: 'Es hat sich inzwischen geändert. Bitte neu laden.',
};
const OURS: Words = {
  en: 'Something went wrong on our side. Please try again.',
  de: 'Bei uns ist etwas schiefgegangen. Bitte noch einmal versuchen.',
};
const NOT_POSSIBLE: Words = { en: 'That is not possible here.', de: 'Das ist hier nicht möglich.' };
const AMOUNT: Words = { en: 'This amount is not possible here.', de: 'Dieser Betrag ist hier nicht möglich.' };
const LATER: Words = {
  en: 'Too much at once; please try again later.',
  de: 'Zu viel auf einmal; bitte später noch einmal.',
};
const TIME: Words = { en: 'This time is not possible.', de: 'Diese Zeit ist nicht möglich.' };
const ZONE: Words = { en: 'A time zone such as Europe/Berlin.', de: 'Eine Zeitzone wie Europe/Berlin.' };
const ELSEWHERE: Words = {
  en: 'Another system did not answer as it should. Please try again.',
  de: 'Ein anderes System hat nicht geantwortet, wie es sollte. Bitte noch einmal versuchen.',
};

/** What is said of a refusal whose own sentence nobody has put into words, by its code. */
export const CODE_WORDS: Record<ErrorCode, Words> = {
  invalid_input: { en: 'Something here is not as it should be.', de: 'Etwas passt hier nicht.' },
  invalid_amount: AMOUNT,
  invalid_currency: { en: 'A currency such as EUR.', de: 'Eine Währung wie EUR.' },
  invalid_time: TIME,
  invalid_time_zone: ZONE,
  invalid_signature: NOT_POSSIBLE,
  computed_field: { en: 'This follows from the rest.', de: 'Das ergibt sich von selbst.' },
  operation_too_large: LATER,
  unauthenticated: { en: 'Please log in again.', de: 'Bitte melden Sie sich erneut an.' },
  forbidden: { en: 'Your role does not allow this.', de: 'Ihre Rolle erlaubt das nicht.' },
  not_found: { en: 'It is no longer there.', de: 'Das gibt es nicht mehr.' },
  method_not_allowed: NOT_POSSIBLE,
  payload_too_large: { en: 'This is too large.', de: 'Das ist zu groß.' },
  unsupported_media_type: { en: 'This kind of file is not taken.', de: 'Diese Art von Datei wird nicht angenommen.' },
  range_not_satisfiable: NOT_POSSIBLE,
  rate_limited: LATER,
  too_many_holds: LATER,
  too_many_free_sessions: LATER,
  conflict: { en: 'Something else stands in the way.', de: 'Etwas anderes steht im Weg.' },
  edit_conflict: TOO_LATE,
  illegal_transition: { en: 'Its state does not allow this.', de: 'Der Stand lässt das nicht zu.' },
  idempotency_conflict: TOO_LATE,
  idempotency_in_flight: { en: 'This is still being done.', de: 'Das wird gerade noch erledigt.' },
  slot_taken: { en: 'This time is taken.', de: 'Diese Zeit ist vergeben.' },
  weekly_limit_reached: TIME,
  hold_expired: { en: 'This time is no longer held.', de: 'Diese Zeit ist nicht mehr reserviert.' },
  english_required: { en: 'English comes first.', de: 'Zuerst Englisch, dann Deutsch.' },
  english_in_use: { en: 'German still needs it.', de: 'Deutsch braucht es noch.' },
  refund_exceeds_paid: { en: 'That is more than is left.', de: 'Das ist mehr, als noch übrig ist.' },
  payment_not_refundable: { en: 'There is nothing to pay back.', de: 'Zurückzuzahlen ist nichts.' },
  coupon_refused: { en: 'This coupon does not fit.', de: 'Dieser Gutschein passt nicht.' },
  rule_refused: NOT_POSSIBLE,
  slot_too_soon: TIME,
  slot_too_far: TIME,
  slot_not_offered: TIME,
  internal: OURS,
  misconfigured: OURS,
  ledger_unbalanced: OURS,
  not_implemented: NOT_POSSIBLE,
  unreadable_secret: { en: 'This secret cannot be read.', de: 'Dieser geheime Wert lässt sich nicht lesen.' },
  remote_failed: ELSEWHERE,
  mail_refused: { en: 'The mail server refused it.', de: 'Der Mailserver hat es abgelehnt.' },
  unavailable: OURS,
};
