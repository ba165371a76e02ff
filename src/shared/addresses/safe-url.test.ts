import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink, isSafeSource } from './safe-url';

describe('safe links', () => {
  it.each([
    'https://example.com',
    'HTTP://example.com/a?b#c',
    'mailto:a@b.c',
    'tel:+491',
    '/a',
    '#a',
    '?a=1',
    './a',
    '../a',
  ])('allows %s', (url) => expect(isSafeLink(url)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'https://',
    'blob:https://example.com/x',
    'example.com',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
    expect(isSafeSource(url)).toBe(false);
  });

  it('allows only what a browser reads as http, https, mailto, tel or as this site', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'javscriptdh:/\\?#.@ \n\t\u0000%0aé[]') });
    const address = hostile.map((rest) => `https://example.com${rest}`);
    fc.assert(
      fc.property(fc.oneof(address, hostile, fc.string()), (url) => {
        if (!isSafeLink(url) || !URL.canParse(url, 'https://own.example/dir/')) return;
        const read = new URL(url, 'https://own.example/dir/');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(read.protocol);
        if (!/^[a-z]+:/i.test(url)) expect(read.host).toBe('own.example');
      }),
      { numRuns: 1000 },
    );
  });
});
