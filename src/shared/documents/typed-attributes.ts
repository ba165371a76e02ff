import type { Core } from '@strapi/strapi';
import type { LimitedAttribute } from '../contracts/attribute-contract';
import { AppError } from '../errors/app-error';
import { modelsOf } from '../models/model';
import { isSecret } from './attributes/secret-attributes';

type Attributes = Record<string, LimitedAttribute>;

/** What Strapi itself keeps of every document and an owner may see. */
const BUILT_IN: Attributes = { createdAt: { type: 'datetime' }, updatedAt: { type: 'datetime' } };

/**
 * An attribute that a declaration shows or takes.
 * @throws AppError `misconfigured` where the type has no such attribute, a typing error, or where it is a secret
 */
export function attributeOf(strapi: Core.Strapi, uid: string, name: string): LimitedAttribute {
  const attributes = modelsOf(strapi)(uid)?.attributes as Attributes | undefined;
  const attribute = attributes?.[name] ?? BUILT_IN[name];
  if (!attribute) throw new AppError('misconfigured', `${uid} has no attribute ${name}.`);
  if (isSecret(attribute))
    throw new AppError('misconfigured', `${uid}.${name} is secret: no contract shows or takes it.`);
  return attribute;
}
