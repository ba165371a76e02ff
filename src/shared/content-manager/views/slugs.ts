import type { Core } from '@strapi/strapi';
import { modelsOf, type AttributeSchema } from '../../models/model';
import { aroundActions } from '../../strapi/core/controllers';
import { titleOf } from './titles';

/** The attribute by which records of a type are found in an address, and the one that it is made from. */
export interface SlugOfType {
  uid: string;
  name: string;
  title: string;
}

/** The slug of a type; undefined where it has none, or where its records have no attribute that is their name. */
export function slugIn(strapi: Core.Strapi, uid: string): SlugOfType | undefined {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const name = Object.keys(attributes).find((each) => isSlugAttribute(each, attributes[each]));
  const title = titleOf(strapi, uid);
  if (name === undefined || typeof title !== 'string' || attributes[title]?.type !== 'string') return undefined;
  return { uid, name, title };
}

function isSlugAttribute(name: string, attribute: AttributeSchema | undefined): boolean {
  return attribute?.type === 'uid' || (attribute?.type === 'string' && name === 'slug');
}

interface Shown {
  uid: string;
  attributes: Record<string, object>;
}

/** Tells forms which attribute is a slug, and of what. Call it in `register()`. */
export function showSlugs(strapi: Core.Strapi): void {
  aroundActions(strapi, { uid: 'plugin::content-manager.init', actions: ['getInitData'] }, async (ctx, run) => {
    await run();
    const { data } = ctx.body as { data: { contentTypes: Shown[] } };
    const contentTypes = data.contentTypes.map((type) => {
      const slug = slugIn(strapi, type.uid);
      if (!slug) return type;
      return { ...type, attributes: { ...type.attributes, [slug.name]: { ...type.attributes[slug.name], slug } } };
    });
    ctx.body = { data: { ...data, contentTypes } };
  });
}
