import { z } from 'zod';
import type { AttributeSchema } from '../models/model';
import { mailbox } from './fields';
import { isOneLine, ONE_LINE_EXPECTED } from './one-line';

/** What of an attribute's schema limits its values. */
export interface LimitedAttribute extends AttributeSchema {
  required?: boolean;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  regex?: string;
}

const TEXT_LIMIT = 10_000;

function text(attribute: LimitedAttribute): z.ZodType {
  let schema = z
    .string()
    .trim()
    .max(attribute.maxLength ?? (attribute.type === 'text' ? TEXT_LIMIT : 255));
  // A required text that is empty is none.
  const least = attribute.minLength ?? (attribute.required ? 1 : 0);
  if (least > 0) schema = schema.min(least);
  if (attribute.regex) schema = schema.regex(new RegExp(attribute.regex));
  return attribute.type === 'text' ? schema : schema.refine(isOneLine, `${ONE_LINE_EXPECTED}.`);
}

function number(attribute: LimitedAttribute): z.ZodType {
  const whole = attribute.type === 'integer' || attribute.columnType?.type === 'bigInteger';
  let schema = whole ? z.int() : z.number();
  if (attribute.min !== undefined) schema = schema.min(attribute.min);
  if (attribute.max !== undefined) schema = schema.max(attribute.max);
  return schema;
}

/** What a client may send for an attribute; relations and media by the documentId of what is meant. */
export function inputOf(attribute: LimitedAttribute): z.ZodType {
  switch (attribute.type) {
    case 'boolean':
      return z.boolean();
    case 'integer':
    case 'decimal':
    case 'float':
      return number(attribute);
    case 'enumeration':
      return z.enum((attribute.enum ?? []) as [string, ...string[]]);
    case 'email':
      return mailbox;
    case 'date':
      return z.iso.date();
    case 'datetime':
      return z.iso.datetime({ offset: true });
    case 'time':
      return z.iso.time();
    case 'relation':
      return z.string().min(1).max(64);
    case 'json':
      // Strapi takes a text for JSON that is written out already, which PostgreSQL refuses when it is none.
      return z.json().refine((value) => typeof value !== 'string', 'Expected a list or an object.');
    default:
      return attribute.customField === 'global::localized-text' ? z.looseObject({ en: z.string() }) : text(attribute);
  }
}

/** Blocks of portable text, as a frontend's renderer takes them. */
const portableText = z.array(z.looseObject({ _type: z.string() }));

function customOutput({ customField, options }: LimitedAttribute): z.ZodType {
  if (customField === 'global::portable-text') return portableText;
  if (customField !== 'global::localized-text') return z.unknown();
  const text = options?.format === 'portable-text' ? portableText : z.string();
  return z.object({ en: text, de: text.nullable().optional() });
}

/** What an answer holds for an attribute that has a value. */
export function valueOf(attribute: LimitedAttribute): z.ZodType {
  switch (attribute.type) {
    case 'boolean':
      return z.boolean();
    case 'integer':
      return z.int();
    case 'decimal':
    case 'float':
      return z.number();
    case 'enumeration':
      return z.enum((attribute.enum ?? []) as [string, ...string[]]);
    case 'datetime':
      return z.iso.datetime();
    case 'date':
      return z.iso.date();
    case 'json':
      return attribute.customField === undefined ? z.json() : customOutput(attribute);
    case 'customField':
      return customOutput(attribute);
    default:
      return z.string();
  }
}

/** What an answer holds for an attribute; anything may be null. */
export function outputOf(attribute: LimitedAttribute): z.ZodType {
  return valueOf(attribute).nullable();
}
