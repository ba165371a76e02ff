import { randomUUID } from 'node:crypto';
import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { TablePlan } from '../mapping/plan';
import { largestNumberOf } from './read-records';

/** Gives one id after another that no row of a table has, of the kind that the document gives its ids. */
export type FreshIds = () => string;

/** Whole numbers go on after the largest; the others are random. */
export async function freshIds(strapi: Core.Strapi, system: string, plan: TablePlan): Promise<FreshIds> {
  if (!isNumbered(plan)) return idTypeOf(plan).startsWith('VARCHAR') ? () => createId() : () => randomUUID();
  let last = await largestNumberOf(strapi, { system, table: plan.table, numeric: true });
  return () => String((last += 1n));
}

/** Whether the ids of the table are whole numbers. */
export function isNumbered(plan: TablePlan): boolean {
  return /^(INT|INTEGER|BIGINT|SERIAL)/.test(idTypeOf(plan));
}

function idTypeOf({ documented, id }: TablePlan): string {
  return documented.columns[id ?? '']?.type ?? 'UUID';
}
