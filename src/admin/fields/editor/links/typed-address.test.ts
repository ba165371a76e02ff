import { expect, test } from 'vitest';
import { isPastedAddress, typedAddress } from './typed-address';

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  [' /about ', '/about'],
  ['#anchor', '#anchor'],
  ['?page=2', '?page=2'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['tel:+4930123', 'tel:+4930123'],
  ['a@b.example', 'mailto:a@b.example'],
  ['www.example.com', 'https://www.example.com'],
  ['example', undefined],
  ['javascript:alert(1)', undefined],
  ['//elsewhere.example', undefined],
  ['', undefined],
])('%s', (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

test.each([
  ['https://example.com', true],
  ['www.example.com', true],
  ['/about', false],
  ['a@b.example', false],
  ['two https://example.com words', false],
])('%s over a selection is its link: %s', (text, is) => {
  expect(isPastedAddress(text)).toBe(is);
});
