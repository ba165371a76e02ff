import type { Core } from '@strapi/strapi';
import type { AttentionItem } from '../contracts/attention';

type Tell = () => Promise<AttentionItem[]>;

const tellers = new WeakMap<Core.Strapi, Tell[]>();

/** Adds what another context knows to the list of money that somebody has to see to. Call it in `register()`. */
export function tellMoneyToSeeTo(strapi: Core.Strapi, tell: Tell): void {
  tellers.set(strapi, [...(tellers.get(strapi) ?? []), tell]);
}

/** What the other contexts know of. */
export async function toldByOthers(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const lists: AttentionItem[][] = [];
  for (const tell of tellers.get(strapi) ?? []) lists.push(await tell());
  return lists.flat();
}
