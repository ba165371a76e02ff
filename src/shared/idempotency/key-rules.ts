/** Keys that stand in specifications and manuals: whoever copies an example would share its answers. */
const FROM_A_BOOK = new Set([
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '123e4567-e89b-12d3-a456-426614174000',
  '123e4567-e89b-12d3-a456-426655440000',
  '550e8400-e29b-41d4-a716-446655440000',
  'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  '8e03978e-40d5-43e8-bc93-6894a57f9324',
  'kg5lxwfbepakhyud',
  '0123456789abcdef',
  '1234567890123456',
  '01234567-89ab-cdef-0123-456789abcdef',
]);

const PRINTABLE = /^[\x21-\x7e]+$/;
const SHORTEST = 16;
const LONGEST = 255;
/** Of a random key of 16 digits, one in two million has fewer. */
const FEWEST_CHARACTERS = 4;

const ADVICE = 'Make a random one for each operation, e.g. with uuidgen.';

/** In a sentence why a text is no Idempotency-Key: others may have chosen the same one. Null where it is one. */
export function faultOfKey(key: string): string | null {
  if (!PRINTABLE.test(key)) return `An Idempotency-Key has printable ASCII characters only. ${ADVICE}`;
  if (key.length < SHORTEST || key.length > LONGEST) {
    return `An Idempotency-Key has ${SHORTEST} to ${LONGEST} characters; this one has ${key.length}. ${ADVICE}`;
  }
  const plain = key.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  if (FROM_A_BOOK.has(plain) || new Set(plain).size < FEWEST_CHARACTERS) {
    return `This Idempotency-Key is one that others may have chosen too. ${ADVICE}`;
  }
  return null;
}
