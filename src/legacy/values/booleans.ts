import { fault, type RawValue, type ValueCodec } from './source-value';

/** Yes and no as databases and exporting programs write them. */
const FORMS: Record<string, readonly [Exclude<RawValue, null>, Exclude<RawValue, null>]> = {
  number: [1, 0],
  boolean: [true, false],
  digit: ['1', '0'],
  true: ['true', 'false'],
  True: ['True', 'False'],
  TRUE: ['TRUE', 'FALSE'],
  t: ['t', 'f'],
  yes: ['yes', 'no'],
  on: ['on', 'off'],
  Y: ['Y', 'N'],
  y: ['y', 'n'],
};

export const booleanCodec: ValueCodec = {
  usual: 'number',
  read(raw) {
    const plain = typeof raw === 'bigint' ? Number(raw) : typeof raw === 'string' ? raw.trim() : raw;
    for (const [form, [yes, no]] of Object.entries(FORMS)) {
      if (plain === yes) return { ok: true, value: true, form };
      if (plain === no) return { ok: true, value: false, form };
    }
    return fault('is neither true nor false');
  },
  write(value, form) {
    const [yes, no] = FORMS[form] ?? [1, 0];
    return value === true ? yes : no;
  },
};
