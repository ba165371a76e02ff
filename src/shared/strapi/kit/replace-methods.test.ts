import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { originalOf, replaceMethods } from './replace-methods';

const application = (): Core.Strapi => ({}) as Core.Strapi;

const part = () => ({
  greeting: 'hello',
  greet(name: string): string {
    return `${this.greeting} ${name}`;
  },
});

describe('methods that are replaced', () => {
  it('get the one before, which still knows its object', () => {
    const [strapi, object] = [application(), part()];
    replaceMethods(strapi, object, { greet: (before) => (name) => `${before(name)}!` });
    replaceMethods(strapi, object, { greet: (before) => (name) => `${before(name)}?` });
    expect(object.greet('Ada')).toBe('hello Ada!?');
  });

  it('of an object that outlives its application begin anew in the next one', () => {
    const object = part();
    for (const strapi of [application(), application()]) {
      replaceMethods(strapi, object, { greet: (before) => (name) => `${before(name)}!` });
      replaceMethods(strapi, object, { greet: (before) => (name) => `${before(name)}?` });
    }
    expect(object.greet('Ada')).toBe('hello Ada!?');
  });

  it('are remembered as they were', () => {
    const object = part();
    const { greet } = object;
    replaceMethods(application(), object, { greet: () => () => '' });
    replaceMethods(application(), object, { greet: () => () => '' });
    expect(originalOf(object, 'greet')).toBe(greet);
    expect(originalOf(object, 'greeting')).toBe('hello');
  });

  it('must be there', () => {
    const renamed = { salute: () => '' } as unknown as ReturnType<typeof part>;
    expect(() => replaceMethods(application(), renamed, { greet: () => () => '' })).toThrow(/no method greet/);
  });
});
