import type { Core } from '@strapi/strapi';
import { currentDoor } from '../../context/door';
import { AppError, type FieldError } from '../../errors/app-error';
import type { AttributeRule } from '../../models/attribute-rule';
import {
  isRow,
  modelOfNested,
  modelsOf,
  rowsIn,
  type AttributeSchema,
  type GetModel,
  type Row,
} from '../../models/model';
import { takeStep } from '../pipeline';

/**
 * Applies the rules to the data of a write, components and dynamic zones included, and gives every fault found.
 * Values that a rule normalizes are replaced in `data`.
 */
export function applyAttributeRules(
  rules: readonly AttributeRule[],
  getModel: GetModel,
  { uid, data }: { uid: string; data: Row },
): FieldError[] {
  const errors: FieldError[] = [];
  visit(uid, data, []);
  return errors;

  function visit(modelUid: string, row: Row, path: string[]): void {
    const attributes = getModel(modelUid)?.attributes ?? {};
    for (const [name, value] of Object.entries(row)) {
      const attribute = attributes[name];
      if (!attribute || value === null || value === undefined) continue;
      if (attribute.type === 'component' || attribute.type === 'dynamiczone')
        descend(attribute, value, [...path, name]);
      else for (const rule of rules) if (rule.appliesTo(name, attribute)) judge(rule, { row, name, attribute, path });
    }
  }

  function descend(attribute: AttributeSchema, value: unknown, path: string[]): void {
    rowsIn(value).forEach((nested, index) => {
      const model = modelOfNested(attribute, nested);
      if (model) visit(model, nested, Array.isArray(value) ? [...path, String(index)] : path);
    });
  }

  function judge(
    rule: AttributeRule,
    at: { row: Row; name: string; attribute: AttributeSchema; path: string[] },
  ): void {
    const verdict = rule.check(at.row[at.name], at.attribute);
    if (verdict.ok) {
      if (verdict.value !== undefined) at.row[at.name] = verdict.value;
      return;
    }
    for (const fault of verdict.faults) {
      errors.push({ path: [...at.path, at.name, ...(fault.path ?? []).map(String)], message: fault.message });
    }
  }
}

const RULES = 'magnetiq.attribute-rules';
const WRITES: readonly string[] = ['create', 'update', 'clone'];

/**
 * Puts the rules before every write of every type, whichever door it comes through.
 * @throws AppError `invalid_input` (in the write) with the path of each fault
 */
export function registerAttributeRules(strapi: Core.Strapi, rules: readonly AttributeRule[]): void {
  strapi.add(RULES, rules);
  takeStep(strapi, 'check-attributes', ({ action, uid, params }, next) => {
    if (WRITES.includes(action) && isRow(params.data)) checkAttributes(strapi, { uid, data: params.data });
    return next();
  });
}

/**
 * Applies the registered rules to what reaches its table otherwise than by the document service.
 * @throws AppError `invalid_input` with the path of each fault
 */
export function checkAttributes(strapi: Core.Strapi, { uid, data }: { uid: string; data: Row }): void {
  const errors = applyAttributeRules(strapi.get(RULES) as AttributeRule[], modelsOf(strapi), { uid, data });
  if (errors.length === 0) return;
  const shown = currentDoor(strapi) === 'admin' ? errors.map((error) => onField(strapi, uid, error)) : errors;
  throw new AppError('invalid_input', summary(errors), { errors: shown });
}

/** The content manager marks a field by the path of its attribute; where inside it the fault lies goes into the text. */
function onField(strapi: Core.Strapi, uid: string, error: FieldError): FieldError {
  let attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const field: string[] = [];
  for (const key of error.path) {
    field.push(key);
    const attribute = attributes[key];
    if (!attribute) continue;
    if (attribute.type !== 'component') break;
    attributes = modelsOf(strapi)(attribute.component ?? '')?.attributes ?? {};
  }
  const inside = error.path.slice(field.length);
  return { path: field, message: inside.length > 0 ? `${inside.join('.')}: ${error.message}` : error.message };
}

function summary([first, ...others]: FieldError[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${first?.path.join('.')}: ${first?.message}${more}`;
}
