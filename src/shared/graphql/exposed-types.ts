import type { Core } from '@strapi/strapi';
import { modelsOf, type ModelSchema } from '../models/model';
import { typeNameOf } from '../strapi/graphql/arguments';
import type { TypeRegistry } from '../strapi/graphql/extension';

export interface ExposedType {
  /** In GraphQL, such as `ConsultantOffering`. */
  name: string;
  model: ModelSchema;
}

/** The content types and components that the GraphQL schema shows. */
export function exposedTypes(strapi: Core.Strapi, registry: TypeRegistry): ExposedType[] {
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
    .map((model) => ({
      name: model.modelType === 'component' ? model.globalId : typeNameOf(strapi, model),
      model: modelsOf(strapi)(model.uid) as ModelSchema,
    }))
    .filter(({ name }) => registry.has(name));
}
