import { fault, type ValueCodec } from './source-value';

/** Texts; a number in a column of texts is the text of it. */
export const textCodec: ValueCodec = {
  usual: 'text',
  read(raw) {
    if (Buffer.isBuffer(raw)) return fault('is binary data, no text');
    const value = String(raw);
    // PostgreSQL cannot hold it, so that no database may.
    if (value.includes('\0')) return fault('contains a NUL character');
    return { ok: true, value, form: typeof raw === 'string' ? 'text' : 'number' };
  },
  write(value, form) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return form === 'number' && text.trim() !== '' && String(Number(text)) === text ? Number(text) : text;
  },
};
