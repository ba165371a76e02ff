import { expect, test } from 'vitest';
import { holdsLink } from './holds-link';

test.each([
  'You won! visit http://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'Go to www.evil.example',
  '(WWW.evil.example)',
  '\uff48\uff54\uff54\uff50://evil.example',
  'ht\u200btp://evil.example',
  'http: //evil.example',
])('%s holds a link', (text) => expect(holdsLink(text)).toBe(true));

test.each([
  'J. R. R. Tolkien',
  'Jean-Luc O\u2019Neill',
  'http clients and www in 30 minutes',
  'Q3/Q4: plan',
  'Aww. Nice',
])('%s holds none', (text) => expect(holdsLink(text)).toBe(false));
