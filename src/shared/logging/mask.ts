const SECRET_KEYS =
  /^(authorization|cookie|set-cookie|pass(word|wd)?|.*(secret|token|apikey|api_key|api-key|privatekey|signature)|jwt|pan|card(number)?|cvc|cvv|iban|accountnumber|taxid|ssn)$/i;
const PERSONAL_KEYS = /^(.*e?mail(address)?|phone(number)?|firstname|lastname|fullname|ipaddress)$/i;

const DOMAIN = String.raw`([\p{L}\p{N}.-]+\.[\p{L}][\p{L}\p{N}-]+|localhost)`;
/** In an address of the web `/`, `=` and `&` end the name; where a word begins, they belong to it. */
const EMAIL = new RegExp(String.raw`([\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*(?:@|%40)${DOMAIN}`, 'gu');
const EMAIL_WORD = new RegExp(String.raw`(?<=^|[\s"'<>(),;:])([\p{L}\p{N}])[^\s"<>(),;:?@]*@${DOMAIN}`, 'gu');
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi;
const JSON_WEB_TOKEN = /\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]*/g;
const KEY_FORMATS = /\b(sk_|rk_|pk_|whsec_|pi_[A-Za-z0-9]+_secret_|enc:v\d+:)[A-Za-z0-9_:+/=.-]+/g;
const QUERY_SECRET = /([?&](?:[a-z_-]*token|code|signature|secret|password|key)=)[^&\s"']+/gi;
const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+@/gi;
// 13 digits are left out: that is a millisecond timestamp far more often than a card.
const CARD = /\b\d(?:[ -]?\d){13,18}\b/g;

function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function maskCard(match: string): string {
  const digits = match.replace(/\D/g, '');
  return isCardNumber(digits) ? `****${digits.slice(-4)}` : match;
}

/** The text without secrets and personal data: tokens, keys, passwords in addresses, card numbers, e-mail names. */
export function maskText(text: string): string {
  return text
    .replace(URL_PASSWORD, '$1***@')
    .replace(BEARER, '$1 ***')
    .replace(JSON_WEB_TOKEN, '***')
    .replace(KEY_FORMATS, '$1***')
    .replace(QUERY_SECRET, '$1***')
    .replace(EMAIL_WORD, '$1***@$2')
    .replace(EMAIL, '$1***@$2')
    .replace(CARD, maskCard);
}

function maskEntry(key: string, value: unknown, depth: number): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (SECRET_KEYS.test(key)) return '***';
  if (PERSONAL_KEYS.test(key) && typeof value === 'string') {
    return value.includes('@') ? maskText(value) : '***';
  }
  return maskAt(value, depth + 1);
}

function maskAt(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `[${value.length} bytes]`;
  // Deeper structures are cut: a log line is no dump, and this also ends cycles.
  if (depth > 5) return '[…]';
  if (value instanceof Error) {
    const own = maskAt({ ...value }, depth) as object;
    return { ...own, name: value.name, message: maskText(value.message), stack: maskText(value.stack ?? '') };
  }
  if (Array.isArray(value)) return value.map((item) => maskAt(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskEntry(key, entry, depth)]));
}

/** A copy in which values under telling keys, and secrets inside any text, are masked. Safe for cycles. */
export function mask(value: unknown): unknown {
  return maskAt(value, 0);
}
