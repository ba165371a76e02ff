import type { FieldError } from '../errors/app-error';
import type { AttributeSchema, Row } from '../models/model';
import { centsRule } from '../money/money-attributes';

/**
 * Which amounts of a row are less or more than their schema allows, in the words of Strapi, which asks what is published
 * alone: an amount below zero is no unfinished one.
 */
export function limitFaults(attributes: Readonly<Record<string, AttributeSchema>>, row: Row): FieldError[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = row[name];
    const { min, max } = attribute;
    if (!centsRule.appliesTo(name, attribute) || value === null || value === undefined || value === '') return [];
    const fault = (message: string): FieldError[] => [{ path: [name], message }];
    if (min !== undefined && Number(value) < min) return fault(`${name} must be greater than or equal to ${min}`);
    return max !== undefined && Number(value) > max ? fault(`${name} must be less than or equal to ${max}`) : [];
  });
}
