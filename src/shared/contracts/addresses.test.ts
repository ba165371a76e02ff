import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withSafeAddresses } from './addresses';

const accepts = (name: string, value: unknown): boolean => {
  const isText = typeof value === 'string';
  const schema = isText ? z.string() : z.json();
  return withSafeAddresses(name, isText ? 'string' : 'json', schema).safeParse(value).success;
};

describe('withSafeAddresses', () => {
  it.each<[string, unknown]>([
    ['website', 'https://example.org'],
    ['website', ''],
    ['logoUrl', '/logo.png'],
    ['socialLinks', { instagram: '@mia', site: 'https://example.org', more: ['mailto:mia@example.org', 3, null] }],
    ['sampleContentUrls', ['https://example.org/a']],
    ['bio', 'javascript:alert(1)'],
  ])('takes %s %j', (name, value) => {
    expect(accepts(name, value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['website', 'javascript:alert(1)'],
    ['socialLink', ' JavaScript:alert(1)'],
    ['avatarUrl', 'data:text/html,<script>1</script>'],
    ['contentUrl', '//elsewhere.example'],
    ['socialLinks', { site: 'java\nscript:alert(1)' }],
    ['sampleContentUrls', ['https://example.org', ['vbscript:x']]],
  ])('refuses %s %j', (name, value) => {
    expect(accepts(name, value)).toBe(false);
  });
});
