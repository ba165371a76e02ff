import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { positionOf } from '../cursors/cursor';
import { isVisibleStill } from '../documents/visibility';
import { isGraphqlPath } from '../http/graphql-path';
import { asksOtherForm } from '../http/other-forms';
import { modelsOf } from '../models/model';
import { OVERLAY_LOCALE } from '../languages/locales';
import { extendController, type Action } from '../strapi/core/controllers';
import { readsOneDocument } from '../read-cache/collect-sources';
import { compileRead, markOf, type GenericRead } from './compile-read';
import { comparedWith } from './mark-position';
import { shapeOf, type QueryShape } from './query-shape';
import type { ReadPlan } from './read-plan';
import { runRead } from './run-read';

/** What is known of a shape: that it came once, its plan, or that it has none. */
type Known = 'seen' | 'generic' | Promise<ReadPlan | undefined>;

/** More than any frontend asks; the next one begins anew. */
const MOST = 1_000;

/** By what a caller may do, which is one object for all who have a role, and by how they say who they are. */
const plansByAbility = new WeakMap<object, Map<string, Map<string, Known>>>();

/** Tokens of these kinds have no list of what they may do. */
const TOKENS: Readonly<Record<string, object>> = { 'read-only': {}, 'full-access': {} };

/**
 * Answers what is asked of a type for the second time in one shape by a plan: the same answer, byte for byte, without
 * checking and building the same query again. What has no plan is answered by the action itself. Call it in `register()`,
 * before anything else stands around the actions.
 */
export function answerByPlans(strapi: Core.Strapi, uid: UID.ContentType, actions: readonly string[]): void {
  const around =
    (action: Action): Action =>
    async (ctx, ...rest) => {
      if (!settings(strapi).reads.plans || !isPlain(ctx)) return action(ctx, ...rest);
      const read = { uid, ctx, answer: (asked: Context) => action(asked, ...rest) };
      const { id } = ctx.params as { id?: string };
      const shape = shapeOfRequest(strapi, { uid, id, query: ctx.query });
      const plan = shape && (await planOf(strapi, read, shape));
      if (!shape || !plan) return action(ctx, ...rest);
      const planned: Planned = { plan, german: ctx.query.locale === OVERLAY_LOCALE };
      (ctx.state as { planned?: Planned }).planned = planned;
      return answerPlanned(strapi, planned, { shape, id });
    };
  extendController(strapi, uid, Object.fromEntries(actions.map((name) => [name, around])));
}

/** Whether it is a request of REST for an answer in its usual form. */
function isPlain({ path, headers }: Context): boolean {
  return !isGraphqlPath(path) && !asksOtherForm(headers);
}

/** A plan that has answered a request, and whether German was laid over the answer. */
export interface Planned {
  plan: ReadPlan;
  german: boolean;
}

/** Answers a request of the shape that a plan is for; null where there is no such document. */
export function answerPlanned(
  strapi: Core.Strapi,
  { plan, german }: Planned,
  { shape, id }: { shape: QueryShape; id: string | undefined },
): Promise<unknown> {
  if (id !== undefined && plan.alone) readsOneDocument(plan.alone, id);
  const { texts, position } = shape;
  const order = plan.list?.cursor?.order;
  const after = position && order ? comparedWith(order, position.values) : [];
  return runRead(strapi, plan, { texts, offset: offsetOf(shape, plan), after, german });
}

interface Wanted {
  uid: UID.ContentType;
  id: string | undefined;
  query: Record<string, unknown>;
}

/** The shape of a query, of which the document that is asked for is one more text. */
export function shapeOfRequest(strapi: Core.Strapi, { uid, id, query }: Wanted): QueryShape | undefined {
  if (id !== undefined && !/^[a-z0-9]{1,64}$/i.test(id)) return undefined;
  const world = { getModel: modelsOf(strapi), markOf, positionOf: (cursor: unknown) => positionOf(strapi, cursor) };
  const shape = shapeOf(world, uid, query);
  return shape && id !== undefined ? { ...shape, key: `id ${shape.key}`, texts: [...shape.texts, id] } : shape;
}

function offsetOf({ page }: QueryShape, { list }: ReadPlan): number {
  if (!page || !list) return 0;
  return page.by === 'start' ? page.number : (page.number - 1) * list.limit;
}

async function planOf(strapi: Core.Strapi, read: GenericRead, shape: QueryShape): Promise<ReadPlan | undefined> {
  const plans = plansOf(read.ctx);
  const key = `${read.uid} ${shape.key}`;
  const known = plans?.get(key);
  if (!plans || known === 'generic') return undefined;
  if (known === undefined) {
    if (plans.size >= MOST) plans.clear();
    plans.set(key, 'seen');
    return undefined;
  }
  const plan = known === 'seen' ? await compileOnce(strapi, { plans, key }, { read, shape }) : await known;
  if (!plan || isVisibleStill(strapi, plan.visible)) return plan;
  return compileOnce(strapi, { plans, key }, { read, shape });
}

/** Whatever else asks meanwhile waits for the same plan. What the action refuses it says itself. */
async function compileOnce(
  strapi: Core.Strapi,
  { plans, key }: { plans: Map<string, Known>; key: string },
  { read, shape }: { read: GenericRead; shape: QueryShape },
): Promise<ReadPlan | undefined> {
  const compiling = compileRead(strapi, read, shape).catch(() => undefined);
  plans.set(key, compiling);
  const plan = await compiling;
  if (!plan) plans.set(key, 'generic');
  return plan;
}

interface Auth {
  strategy?: { name?: string };
  ability?: object;
  credentials?: { type?: string } | null;
}

/** The plans of all who may do the same; undefined for callers of whom that is not known. */
function plansOf({ state }: Context): Map<string, Known> | undefined {
  const { strategy, ability, credentials } = (state as { auth?: Auth }).auth ?? {};
  const owner = ability ?? TOKENS[credentials?.type ?? ''];
  if (!owner || strategy?.name === undefined) return undefined;
  const plans = plansByAbility.get(owner) ?? new Map<string, Map<string, Known>>();
  plansByAbility.set(owner, plans);
  const ofStrategy = plans.get(strategy.name) ?? new Map<string, Known>();
  plans.set(strategy.name, ofStrategy);
  return ofStrategy;
}
