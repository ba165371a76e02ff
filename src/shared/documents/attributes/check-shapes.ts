import type { Core } from '@strapi/strapi';
import { AppError, type FieldError } from '../../errors/app-error';
import type { AttributeRule } from '../../models/attribute-rule';
import { isRow, modelsOf, type AttributeSchema } from '../../models/model';
import { COMMON_SHAPES } from '../../shapes/common-shapes';
import { faultsOf } from '../../shapes/faults-of';
import type { Shape, Shapes } from '../../shapes/shape';
import { writtenJson } from '../../shapes/written-json';
import { takeStep } from '../pipeline';
import { changedAttributes } from '../saved/changed-attributes';
import { applyAttributeRules, refuseFaults } from './attribute-rules';

const known = new WeakMap<Core.Strapi, Map<string, Shape>>();

function shapesOf(strapi: Core.Strapi): Map<string, Shape> {
  const shapes = known.get(strapi) ?? new Map(Object.entries(COMMON_SHAPES));
  known.set(strapi, shapes);
  return shapes;
}

/** Adds the shapes of a context, which its schemas name. Call it in `register()`, whether the context is on or not. */
export function registerShapes(strapi: Core.Strapi, shapes: Shapes): void {
  for (const [name, shape] of Object.entries(shapes)) shapesOf(strapi).set(name, shape);
}

const ANYTHING: Shape = { kind: 'any' };

/** What an attribute holds; undefined where it is no `json`. */
function shapeOfAttribute(strapi: Core.Strapi, attribute: AttributeSchema): Shape | undefined {
  const name = attribute.pluginOptions?.magnetiq?.shape;
  if (attribute.type !== 'json' || attribute.customField !== undefined) return undefined;
  return name === undefined ? ANYTHING : shapesOf(strapi).get(name);
}

const WRITES: readonly string[] = ['create', 'update', 'clone'];

/**
 * Refuses what a write changes of `json` attributes where it has not their shape; what was stored before, such as by an
 * import, stays as long as it is left as it was. Call it in `register()`, after all contexts.
 * @throws AppError `misconfigured` where a schema names a shape that nobody has declared
 * @throws AppError `invalid_input` (in the write) with the path of each fault
 */
export function checkShapes(strapi: Core.Strapi): void {
  refuseUnknownNames(strapi);
  const rule: AttributeRule = {
    appliesTo: (_name, attribute) => shapeOfAttribute(strapi, attribute) !== undefined,
    check: (value, attribute) => {
      const faults = faultsOf(shapeOfAttribute(strapi, attribute) ?? ANYTHING, writtenJson(value));
      return faults.length === 0 ? { ok: true } : { ok: false, faults };
    },
  };
  takeStep(strapi, 'check-shapes', async ({ action, uid, params }, next) => {
    const { data } = params;
    if (!WRITES.includes(action) || !isRow(data)) return next();
    const faults = applyAttributeRules([rule], modelsOf(strapi), { uid, data });
    if (faults.length === 0) return next();
    const { documentId, locale } = params as { documentId?: string; locale?: string | null };
    const names = [...new Set(faults.map(({ path }) => path[0] ?? ''))];
    const changed = await changedAttributes(strapi, { uid, documentId, locale, data }, names);
    refuseFaults(
      strapi,
      uid,
      faults.filter(({ path }: FieldError) => changed.includes(path[0] ?? '')),
    );
    return next();
  });
}

function refuseUnknownNames(strapi: Core.Strapi): void {
  const types = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const unknown = types.flatMap(({ uid }) => {
    const attributes = Object.entries(modelsOf(strapi)(uid)?.attributes ?? {});
    const wrong = attributes.filter(([, { type, pluginOptions }]) => {
      const name = pluginOptions?.magnetiq?.shape;
      return name !== undefined && (type !== 'json' || !shapesOf(strapi).has(name));
    });
    return wrong.map(([name, { pluginOptions }]) => `${uid}.${name}: ${pluginOptions?.magnetiq?.shape}`);
  });
  if (unknown.length > 0) throw new AppError('misconfigured', `There are no such shapes: ${unknown.join('; ')}`);
}
