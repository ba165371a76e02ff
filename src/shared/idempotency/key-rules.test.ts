import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { faultOfKey } from './key-rules';

it.each([
  randomUUID(),
  `"${randomUUID()}"`,
  randomUUID().toUpperCase(),
  randomUUID().replaceAll('-', ''),
  '01JB5W4N7TQ8Z6G3V9E0XKRYCM',
  '4018273645091827',
  'order-4711/attempt-of-nora-klein',
  'k'.repeat(8) + randomUUID().repeat(6),
])('takes %s', (key) => expect(faultOfKey(key)).toBeNull());

it.each([
  ['my-key-0001', /16 to 255 characters; this one has 11\. .*uuidgen/],
  ['a'.repeat(15), /this one has 15/],
  [randomUUID().repeat(8), /this one has 288/],
  ['two random words!', /printable/],
  ['schlüssel-des-tages', /printable/],
  ['aaaaaaaaaaaaaaaaaaaa', /others may have chosen/],
  ['abababababababababab', /others may have chosen/],
  ['00000000-0000-0000-0000-000000000000', /others may have chosen/],
  ['123E4567-E89B-12D3-A456-426614174000', /others may have chosen/],
  ['"8e03978e-40d5-43e8-bc93-6894a57f9324"', /others may have chosen/],
  ['KG5LxwFBepaKHyUD', /others may have chosen/],
])('refuses %s', (key, sentence) => expect(faultOfKey(key)).toMatch(sentence));
