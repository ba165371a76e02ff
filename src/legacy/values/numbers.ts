import { fault, type RawValue, type ReadResult, type ValueCodec } from './source-value';

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The digits of a number without exponent, zeros kept after the point; undefined for what is no number. */
function digitsOf(text: string): string | undefined {
  const [, sign, whole = '', fraction = '', exponent] = DECIMAL.exec(text.trim()) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const shift = Number(exponent ?? 0);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const left = point > 0 ? digits.padEnd(point, '0').slice(0, point) : '0';
  const right = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const plain = (left.replace(/^0+(?=\d)/, '') || '0') + (right === '' ? '' : `.${right}`);
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

function digits(raw: Exclude<RawValue, null>): string | undefined {
  if (typeof raw === 'string') return digitsOf(raw);
  if (typeof raw === 'bigint') return String(raw);
  if (typeof raw === 'boolean') return raw ? '1' : '0';
  return typeof raw === 'number' && Number.isFinite(raw) ? digitsOf(String(raw)) : undefined;
}

/** SQLite keeps decimals as binary fractions, which are right to fifteen digits and show noise in the next ones. */
function withoutNoise(raw: Exclude<RawValue, null>): Exclude<RawValue, null> {
  return typeof raw === 'number' && Number.isFinite(raw) ? Number(raw.toPrecision(15)) : raw;
}

function formOf(raw: RawValue): string {
  return typeof raw === 'string' ? 'text' : 'number';
}

function asNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

/** Digits as a driver takes them: a number where it is exact, otherwise a big integer or the text. */
function exact(text: string): number | bigint | string {
  const number = Number(text);
  if (Number.isSafeInteger(number) || (text.includes('.') && digitsOf(String(number)) === trimZeros(text)))
    return number;
  return /^-?\d+$/.test(text) ? BigInt(text) : text;
}

/** `12.50` → `12.5`, `12.00` → `12`. */
export function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

export const integerCodec: ValueCodec = {
  usual: 'number',
  read(raw): ReadResult {
    const text = digits(raw);
    const whole = text === undefined ? undefined : trimZeros(text);
    if (whole === undefined || whole.includes('.')) return fault('is no whole number');
    return { ok: true, value: asNumber(whole), form: formOf(raw) };
  },
  write: (value, form) =>
    form === 'text' ? String(value as string | number) : exact(String(value as string | number)),
};

export const decimalCodec: ValueCodec = {
  usual: 'number',
  read(raw): ReadResult {
    const text = digits(withoutNoise(raw));
    return text === undefined ? fault('is no number') : { ok: true, value: text, form: formOf(raw) };
  },
  write: (value, form) =>
    form === 'text' ? String(value as string | number) : exact(String(value as string | number)),
};

export const realCodec: ValueCodec = {
  usual: 'number',
  read(raw): ReadResult {
    const text = digits(raw);
    return text === undefined ? fault('is no number') : { ok: true, value: Number(text), form: formOf(raw) };
  },
  write: (value, form) => (form === 'text' ? String(value as number) : Number(value)),
};
