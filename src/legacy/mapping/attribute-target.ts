import type { GetModel, ModelSchema } from '../../shared/models/model';
import type { AttributeTarget } from '../convert/converter';
import type { DocumentPlan } from './plan';

const BUILT_IN = ['createdAt', 'updatedAt', 'publishedAt'];

interface FullAttribute {
  type: string;
  enum?: string[];
  customField?: string;
  options?: { format?: string; placeholders?: boolean };
  relation?: string;
  multiple?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/**
 * The attribute that a mapping names: `attribute` of the primary document, `alias.attribute` of a companion.
 * Undefined where there is none in the booted application.
 */
export function attributeTarget(
  getModel: GetModel,
  documents: readonly DocumentPlan[],
  name: string,
): AttributeTarget | undefined {
  const [first = '', second] = name.split('.');
  const document = second === undefined ? 0 : documents.findIndex(({ alias }) => alias === first);
  const plan = documents[document];
  const model = plan && getModel(plan.uid);
  return model && targetOf(model, { document, attribute: second ?? first });
}

function targetOf(model: ModelSchema, at: { document: number; attribute: string }): AttributeTarget | undefined {
  const plain = { ...at, many: false, localized: false };
  if (at.attribute === '$published') return { ...plain, type: 'boolean' };
  const attribute = model.attributes[at.attribute] as FullAttribute | undefined;
  if (!attribute) return BUILT_IN.includes(at.attribute) ? { ...plain, type: 'datetime' } : undefined;
  const isI18n = model.pluginOptions?.i18n?.localized === true;
  const { type, customField, relation, multiple, pluginOptions, options } = attribute;
  return {
    ...at,
    type,
    ...(customField !== undefined && { customField }),
    ...(attribute.enum && { allowed: attribute.enum }),
    ...(options?.format !== undefined && { format: options.format }),
    ...(options?.placeholders === true && { placeholders: true }),
    many: multiple === true || relation?.endsWith('ToMany') === true,
    localized: isI18n && pluginOptions?.i18n?.localized === true && type !== 'relation',
  };
}
