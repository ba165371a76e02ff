import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { withSafeAddresses } from '../contracts/addresses';
import { inputOf, outputOf } from '../contracts/attribute-contract';
import { language } from '../contracts/language';
import { madeWhenAsked } from '../contracts/made-when-asked';
import { listInfo, listPagination } from '../contracts/pages';
import { partOf } from '../cursors/pagination';
import { attributeOf } from '../documents/typed-attributes';
import { holdsMany } from '../models/model';
import type { OwnRecords, OwnWrite } from './own-records';

function shapeOf(strapi: Core.Strapi, uid: string, names: readonly string[]): Record<string, z.ZodType> {
  return Object.fromEntries(names.map((name) => [name, outputOf(attributeOf(strapi, uid, name))]));
}

/** What the owner sees of one record. */
export function viewContract(strapi: Core.Strapi, { uid, fields, related = {} }: OwnRecords): z.ZodObject {
  const nested = Object.entries(related).map(([relation, names]) => {
    const attribute = attributeOf(strapi, uid, relation);
    const { target } = attribute;
    const one = z.object({ documentId: z.string(), ...(target ? shapeOf(strapi, target, names) : {}) });
    return [relation, holdsMany(attribute) ? z.array(one) : one.nullable()];
  });
  return z.object({ documentId: z.string(), ...shapeOf(strapi, uid, fields), ...Object.fromEntries(nested) });
}

/** What may be sent: in a `create` all that is required, in an update any of it; null empties an optional attribute. */
export function writeContract(strapi: Core.Strapi, uid: string, write: OwnWrite & { partial: boolean }): z.ZodObject {
  const entries = write.fields.map((name) => {
    const attribute = attributeOf(strapi, uid, name);
    const required = attribute.required === true || (write.required ?? []).includes(name);
    const given = required ? inputOf(attribute) : inputOf(attribute).nullable();
    const schema = withSafeAddresses(name, attribute.type, given);
    return [name, required && !write.partial ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(entries));
}

/** The body of a change: what is changed, and the `updatedAt` of the record as its sender read it. */
export function changeContract(strapi: Core.Strapi, uid: string, write: OwnWrite) {
  const version = z.string().describe('The updatedAt of the record as you read it: 409 where it has changed since');
  return z.strictObject({
    data: writeContract(strapi, uid, { ...write, partial: true }),
    version: version.optional(),
  });
}

/** What may stand in the query of a list. */
function listContract(strapi: Core.Strapi, { uid, filterBy = [] }: OwnRecords) {
  const narrowing = Object.fromEntries(
    filterBy.map((name) => {
      const attribute = attributeOf(strapi, uid, name);
      const schema = attribute.type === 'boolean' ? z.stringbool() : inputOf(attribute);
      return [name, schema.optional()] as const;
    }),
  );
  return z.strictObject({
    ...narrowing,
    locale: language.optional(),
    pagination: listPagination,
  });
}

/** What may stand in the query of a single record. */
const oneContract = z.strictObject({ locale: language.optional() });

const createContract = (strapi: Core.Strapi, { uid, create }: OwnRecords) =>
  z.strictObject({ data: writeContract(strapi, uid, { fields: [], ...create, partial: false }) });

/** What is sent for a declaration, and what is answered. */
export interface OwnContracts {
  view: z.ZodObject;
  list: ReturnType<typeof listContract>;
  one: typeof oneContract;
  create: ReturnType<typeof createContract>;
  change: ReturnType<typeof changeContract>;
  answer: ReturnType<typeof answerContract>;
  page: ReturnType<typeof pageContract>;
}

const answerContract = (view: z.ZodObject) => z.object({ data: view, meta: z.object({}) });
const pageContract = (view: z.ZodObject) => z.object({ data: z.array(view), meta: z.object({ pagination: listInfo }) });

/** All contracts of a declaration, each made once, when it is first asked for. */
export function ownContracts(strapi: Core.Strapi, records: OwnRecords): OwnContracts {
  const contracts: OwnContracts = madeWhenAsked<OwnContracts>({
    view: () => viewContract(strapi, records),
    list: () => listContract(strapi, records),
    one: () => oneContract,
    create: () => createContract(strapi, records),
    change: () => changeContract(strapi, records.uid, { fields: [], ...records.update }),
    answer: () => answerContract(contracts.view),
    page: () => pageContract(contracts.view),
  });
  return contracts;
}

/** A list's query as `listOwn` takes it. */
export function listOrder({ pagination, locale, ...narrow }: z.output<OwnContracts['list']>) {
  const given = Object.entries(narrow).filter(([, value]) => value !== undefined);
  return { asked: partOf(pagination), locale, narrow: Object.fromEntries(given) };
}
