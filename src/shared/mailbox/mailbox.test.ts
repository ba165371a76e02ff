import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailboxKey, readMailbox } from './mailbox';

const label = 'x'.repeat(63);

describe('readMailbox', () => {
  it.each([
    ['info@müller-söhne.example.de', 'info@xn--mller-shne-kcb9d.example.de'],
    ['info@MÜLLER-SÖHNE.example.de', 'info@xn--mller-shne-kcb9d.example.de'],
    ['info@xn--mller-shne-kcb9d.example.de', 'info@xn--mller-shne-kcb9d.example.de'],
    ['name@example.xn--p1ai', 'name@example.xn--p1ai'],
    ['name@пример.рф', 'name@xn--e1afmkfd.xn--p1ai'],
    ['name@例え。テスト', 'name@xn--r8jz45g.xn--zckzah'],
    ['name@faß.de', 'name@xn--fa-hia.de'],
    ['a/b%c=d@example.org', 'a/b%c=d@example.org'],
    ["o'neil+x!#$&*-/=?^_`{|}~@example.org", "o'neil+x!#$&*-/=?^_`{|}~@example.org"],
    ['  Nora.Klein@Example.ORG ', 'nora.klein@example.org'],
    ['Ｎora@example.org', 'nora@example.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    [`a@${label}.${label}.${label}.${'x'.repeat(60)}`, `a@${label}.${label}.${label}.${'x'.repeat(60)}`],
    ['a@3com.example', 'a@3com.example'],
  ])('%s is %s', (text, address) => expect(readMailbox(text)).toEqual({ ok: true, address }));

  it.each([
    ['', /Expected/],
    ['nobody', /Expected/],
    ['@example.org', /Expected/],
    ['a@', /Expected/],
    ['a@b@example.org', /Expected/],
    ['a b@example.org', /no spaces/],
    ['a@exam\r\nple.org', /no line breaks/],
    ['a\u0000@example.org', /no line breaks/],
    ['a\u2028b@example.org', /no line breaks/],
    ['.a@example.org', /dot/],
    ['a.@example.org', /dot/],
    ['a..b@example.org', /dot/],
    ['"a b"@example.org', /spaces/],
    ['"a"@example.org', /Quoted/],
    ['a(b)@example.org', /comments/],
    ['müller@example.org', /Letters such as/],
    ['a@localhost', /needs a dot/],
    ['a@[127.0.0.1]', /IP address/],
    ['a@[IPv6:::1]', /IP address/],
    ['a@127.0.0.1', /IP address/],
    ['a@1.2', /IP address/],
    ['a@example.0x7f', /not valid|IP/],
    ['a@example..org', /not valid/],
    ['a@example.org.', /not valid/],
    ['a@-example.org', /not valid/],
    ['a@exam_ple.org', /Expected/],
    ['a@example.org:25', /Expected/],
    ['a@example.org/x', /Expected/],
    ['a@b%63.org', /Expected/],
    ['a@xn--a.org', /not valid/],
    ['a@a\u200d.org', /not valid/],
    ['<a@example.org>', /Expected/],
    ['a@example.org,b@example.org', /Expected/],
    [`${'a'.repeat(65)}@example.org`, /64/],
    [`a@${'x'.repeat(64)}.org`, /63/],
    [`a@${label}.${label}.${label}.${'x'.repeat(61)}`, /254/],
    [`a@${'ü'.repeat(60)}.${'ü'.repeat(60)}.${'ü'.repeat(60)}.${'ü'.repeat(60)}.de`, /254|63/],
    ['x'.repeat(100_000), /254/],
  ])('refuses %j', (text, reason) => {
    const verdict = readMailbox(text);
    expect(verdict).toMatchObject({ ok: false });
    expect(verdict.ok ? '' : verdict.reason).toMatch(reason);
  });

  it('gives one ASCII line that it accepts again as it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(text, fc.emailAddress()), text, (name, domain) => {
        for (const written of [name, `${name}@${domain}.org`, `a@${domain}.${name}.de`]) {
          const verdict = readMailbox(written);
          if (!verdict.ok) continue;
          expect(verdict.address).toMatch(/^[\x21-\x7e]+$/);
          expect(readMailbox(verdict.address)).toEqual(verdict);
        }
      }),
    );
  });
});

describe('mailboxKey', () => {
  it.each([
    ['Info@Müller-Söhne.example.de', 'info@xn--mller-shne-kcb9d.example.de'],
    ['info@XN--MLLER-SHNE-KCB9D.EXAMPLE.DE', 'info@xn--mller-shne-kcb9d.example.de'],
    ['Müller@Example.org', 'müller@example.org'],
    ['Ａda', 'ada'],
    [' root@LOCALHOST', 'root@localhost'],
  ])('%s is compared as %s', (text, key) => expect(mailboxKey(text)).toBe(key));
});
