import type { Core } from '@strapi/strapi';
import type { Row } from '../../models/model';
import { isLocalizedModel } from '../../languages/locales';
import { FALLBACKS } from '../../localization/overlay';
import { exposedTypes } from '../exposed-types';
import { extendGraphql, type Nexus } from '../../strapi/graphql/extension';

/** Gives every localized type the field `localeFallbacks`, as the answers of REST have it. Call it in `register()`. */
export function addFallbackFields(strapi: Core.Strapi): void {
  extendGraphql(strapi, ({ nexus, typeRegistry }) => ({
    types: exposedTypes(strapi, typeRegistry)
      .filter(({ model }) => isLocalizedModel(model))
      .map(({ name }) => fallbackField(nexus, name)),
  }));
}

function fallbackField(nexus: Nexus, type: string): unknown {
  return nexus.extendType({
    type,
    definition: (builder) =>
      builder.field(FALLBACKS, {
        type: nexus.nonNull(nexus.list(nexus.nonNull('String'))),
        description: 'The attributes of a German answer that have no German value and are English',
        resolve: (parent: Row) => parent[FALLBACKS] ?? [],
      }),
  });
}
