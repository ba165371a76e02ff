import type { Core } from '@strapi/strapi';
import type { AttributeSchema } from '../models/model';
import { aroundActions } from '../strapi/core/controllers';

type Shown = { attributes: Record<string, AttributeSchema> };

/** Everything fits: Strapi's form has a pattern of its own for addresses of records that name none. */
const ANYTHING = '[\\s\\S]*';

/** Typed otherwise than they are stored: as amounts, per cent and hours. */
const LIMITS: readonly string[] = ['min', 'max'];
const IN_UNITS = /(Cents|BasisPoints|Minutes)$/;

/**
 * Leaves patterns, and limits of what is typed in other units than it is stored in, to the server: Strapi's forms would
 * say that "the value does not match the regex", or name a limit in hundredths, and cannot be told to say anything else.
 * The server refuses the same with the field. Call it in `register()`.
 */
export function judgeOnServer(strapi: Core.Strapi): void {
  aroundActions(strapi, { uid: 'plugin::content-manager.init', actions: ['getInitData'] }, async (ctx, run) => {
    await run();
    const { data } = ctx.body as { data: { components: Shown[]; contentTypes: Shown[] } };
    const { components, contentTypes } = data;
    ctx.body = { data: { ...data, components: components.map(unjudged), contentTypes: contentTypes.map(unjudged) } };
  });
}

function unjudged<Type extends Shown>(type: Type): Type {
  const attributes = Object.entries(type.attributes).map(([name, attribute]) => {
    const judged = Object.entries(attribute).filter(
      ([key]) => key !== 'regex' && !(IN_UNITS.test(name) && LIMITS.includes(key)),
    );
    return [name, { ...Object.fromEntries(judged), ...(attribute.type === 'uid' && { regex: ANYTHING }) }];
  });
  return { ...type, attributes: Object.fromEntries(attributes) as Type['attributes'] };
}
