import { describe, expect, it } from 'vitest';
import { compareVersions, newerReleases, releaseOf, type Registry } from '../support/try-strapi/releases';
import { breaksIn } from '../support/try-strapi/try-release';

const PINS = { '@strapi/strapi': '5.2.0', '@strapi/plugin-x': '5.2.0', '@strapi/provider-y': '5.1.0', zod: '4.0.0' };

/** A registry that holds these, each depending on the core of its own version. */
function registry(held: Record<string, string[]>): Registry {
  return {
    versionsOf: (name) => held[name] ?? [],
    dependenciesOf: (name, version) =>
      name === '@strapi/strapi' ? { '@strapi/core': version, koa: '^2.0.0' } : ({} as Record<string, string>),
  };
}

const held = {
  '@strapi/strapi': ['5.1.0', '5.2.0', '5.9.0', '5.10.0', '6.0.0-beta.1'],
  '@strapi/core': ['5.2.0', '5.9.0'],
  '@strapi/plugin-x': ['5.2.0', '5.9.0', '5.10.0'],
  '@strapi/provider-y': ['5.1.0', '5.4.0', '5.11.0'],
};

describe('releases of Strapi', () => {
  it.each([
    ['5.9.0', '5.10.0', -1],
    ['5.10.0', '5.9.9', 1],
    ['5.9.0', '5.9.0', 0],
  ])('%s and %s are in the order of their numbers', (first, second, sign) =>
    expect(Math.sign(compareVersions(first, second))).toBe(sign),
  );

  it('are looked at from the newest down to the first complete one', () => {
    expect(newerReleases(registry(held), PINS)).toEqual([
      {
        version: '5.10.0',
        pins: { '@strapi/strapi': '5.10.0', '@strapi/plugin-x': '5.10.0', '@strapi/provider-y': '5.4.0' },
        missing: ['@strapi/core@5.10.0'],
      },
      {
        version: '5.9.0',
        pins: { '@strapi/strapi': '5.9.0', '@strapi/plugin-x': '5.9.0', '@strapi/provider-y': '5.4.0' },
        missing: [],
      },
    ]);
  });

  it('lack a package that kept up so far', () => {
    const without = { ...held, '@strapi/plugin-x': ['5.2.0'] };
    expect(releaseOf(registry(without), PINS, '5.9.0').missing).toEqual(['@strapi/plugin-x@5.9.0']);
  });
});

it('what breaks is told by the package that it reaches into', () => {
  const test = { ancestorTitles: ['core/auth'], failureMessages: ['auth has no method verify'] };
  const report = {
    testResults: [
      {
        message: '',
        assertionResults: [
          { ...test, status: 'failed', title: '@strapi/core: what core/auth reaches is where it was' },
          { ...test, status: 'passed', title: '@strapi/email: what plugins/email reaches is where it was' },
        ],
      },
      { message: 'Cannot read properties of undefined', assertionResults: [] },
    ],
  };
  expect([...breaksIn(report).keys()]).toEqual(['@strapi/core', '@strapi/strapi']);
});
