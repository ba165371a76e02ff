import type { Core } from '@strapi/strapi';
import { expect, it } from 'vitest';
import { registerSeed, runSeeds } from './registry';

it('runs each seed once, behind those that it builds on', async () => {
  const strapi = {} as Core.Strapi;
  const ran: string[] = [];
  const add = (name: string, after?: string[]): void =>
    registerSeed(strapi, { name, after, run: async () => void ran.push(name) });
  add('hours', ['experts', 'a context that is off']);
  add('bookings', ['hours', 'coupons']);
  add('coupons');
  add('experts');
  expect(await runSeeds(strapi)).toEqual(['experts', 'hours', 'coupons', 'bookings']);
  expect(ran).toEqual(['experts', 'hours', 'coupons', 'bookings']);
});
