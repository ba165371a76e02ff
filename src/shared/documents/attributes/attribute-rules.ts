import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../database/transaction';
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
import { publishes, whatIsPublic } from './published-rows';

/** What is written, and of which type. */
export interface WrittenRow {
  uid: string;
  data: Row;
  /** Faults to look for: all, or only what is `wrong`, or what is `missing`, which drafts may lack. */
  asks?: 'wrong' | 'missing';
}

/**
 * Applies the rules to the data of a write, components and dynamic zones included, and gives every fault found.
 * Values that a rule normalizes are replaced in `data`.
 */
export function applyAttributeRules(
  rules: readonly AttributeRule[],
  getModel: GetModel,
  { uid, data, asks }: WrittenRow,
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
      if (asks && asks !== (fault.incomplete ? 'missing' : 'wrong')) continue;
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
  takeStep(strapi, 'check-attributes', async (call, next) => {
    const { action, uid, params } = call;
    const hasDrafts = modelsOf(strapi)(uid)?.options?.draftAndPublish === true;
    if (WRITES.includes(action) && isRow(params.data))
      checkAttributes(strapi, { uid, data: params.data, ...(hasDrafts && { asks: 'wrong' }) });
    if (!hasDrafts || !publishes(call)) return next();
    return joinTransaction(strapi, async () => {
      const answer = await next();
      // Read after it is done, so that nobody's write comes between; a refusal takes it back.
      for (const data of await whatIsPublic(strapi, call, answer))
        checkAttributes(strapi, { uid, data, asks: 'missing' });
      return answer;
    });
  });
}

/**
 * Applies the registered rules to what reaches its table otherwise than by the document service.
 * @throws AppError `invalid_input` with the path of each fault
 */
export function checkAttributes(strapi: Core.Strapi, written: WrittenRow): void {
  const rules = strapi.get(RULES) as AttributeRule[];
  refuseFaults(strapi, written.uid, applyAttributeRules(rules, modelsOf(strapi), written));
}

/**
 * Refuses a write for what is wrong with its values, if anything is.
 * @throws AppError `invalid_input` with the path of each fault
 */
export function refuseFaults(strapi: Core.Strapi, uid: string, errors: FieldError[]): void {
  if (errors.length === 0) return;
  const shown = currentDoor(strapi) === 'admin' ? errors.map((error) => inAttribute(strapi, uid, error)) : errors;
  throw new AppError('invalid_input', summary(errors), { errors: shown });
}

/** Adds what the attribute holds in which the fault lies, if it is in one: the admin tells the place in words. */
function inAttribute(strapi: Core.Strapi, uid: string, error: FieldError): FieldError {
  const [name = ''] = error.path;
  const attribute = modelsOf(strapi)(uid)?.attributes[name];
  const holds = attribute?.customField ?? attribute?.pluginOptions?.magnetiq?.shape;
  return holds === undefined || error.path.length < 2 ? error : { ...error, holds };
}

function summary([first, ...others]: FieldError[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${first?.path.join('.')}: ${first?.message}${more}`;
}
