import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';
import { configurationOf } from './configuration-of-forms';

/** How the content manager shows a type until somebody rearranges it there. */
export interface ProposedView {
  attributes?: Record<string, { hidden: boolean }>;
  settings?: Record<string, unknown>;
  metadatas?: Record<string, { edit: { mainField?: string }; list: object }>;
  layouts?: { list?: string[]; edit?: { name: string; size: number }[][] };
}

interface Proposing {
  config?: ProposedView;
}

const typeOf = (strapi: Core.Strapi, uid: string): Proposing =>
  strapi.contentTypes[uid as never] as unknown as Proposing;

export const seam: Seam = {
  of: '@strapi/content-manager',
  since: '5.54.0',
  reaches: 'sets `config` of content types: settings, metadatas, layouts, hidden attributes',
  why: 'Lists and forms are arranged by people in the admin, type by type; a schema proposes nothing that is documented.',
  faults: async (strapi) => {
    const proposed = Object.keys(strapi.contentTypes).filter((uid) => typeOf(strapi, uid).config?.settings);
    for (const uid of proposed) {
      const { settings } = await configurationOf(strapi, uid);
      // Who rearranged one wins; all of them nobody has.
      if (settings.mainField === typeOf(strapi, uid).config?.settings?.mainField) return [];
    }
    return ['what a type proposes is not what is shown'];
  },
};

/** Proposes parts of how a type is shown; what somebody saved in the content manager wins. Call it in `register()`. */
export function proposeView(strapi: Core.Strapi, uid: string, view: ProposedView): void {
  const type = typeOf(strapi, uid);
  type.config = {
    ...type.config,
    ...view,
    ...(view.attributes && { attributes: { ...type.config?.attributes, ...view.attributes } }),
  };
}

/** What code proposes of how a type is shown. */
export function proposedView(strapi: Core.Strapi, uid: string): ProposedView {
  return typeOf(strapi, uid).config ?? {};
}
