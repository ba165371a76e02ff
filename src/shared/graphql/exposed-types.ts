import type { Core } from '@strapi/strapi';
import type { ModelSchema } from '../documents/model';
import type { TypeRegistry } from './extension';

interface Naming {
  getTypeName(model: unknown): string;
}

export interface ExposedType {
  /** In GraphQL, such as `ConsultantOffering`. */
  name: string;
  model: ModelSchema;
}

/** The content types and components that the GraphQL schema shows. */
export function exposedTypes(strapi: Core.Strapi, registry: TypeRegistry): ExposedType[] {
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: Naming };
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
    .map((model) => ({
      name: model.modelType === 'component' ? model.globalId : naming.getTypeName(model),
      model: model as unknown as ModelSchema,
    }))
    .filter(({ name }) => registry.has(name));
}
