import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type Operations } from '../contracts/operation';
import { requireMember } from '../http/member';
import type { Row } from '../models/model';
import { registerOperations, type Handlers } from '../routes/operations';
import { entityTag, versionOf, versionsIn } from '../versions/version';
import { findOwn, listOwn } from './find-own';
import { listOrder, type OwnContracts } from './own-contracts';
import type { OwnNames } from './own-names';
import type { OwnRecords } from './own-records';
import { createOwn, removeOwn, updateOwn } from './write-own';

/**
 * The REST operations of an owned type, by the name of their action, whether its declaration opens them or not. What they
 * read and answer is made when it is first asked for.
 */
function declare(contracts: OwnContracts, path: string, what: string) {
  const access = 'member';
  const pathOfOne: `${string}/:documentId` = `${path}/:documentId`;
  return {
    find: {
      method: 'GET',
      path,
      access,
      summary: `List the own ${what}`,
      get query() {
        return contracts.list;
      },
      get response() {
        return contracts.page;
      },
    },
    findOne: {
      method: 'GET',
      path: pathOfOne,
      access,
      summary: `Read one of the own ${what}`,
      query: contracts.one,
      get response() {
        return contracts.answer;
      },
    },
    create: {
      method: 'POST',
      path,
      access,
      summary: `Add to the own ${what}`,
      get body() {
        return contracts.create;
      },
      get response() {
        return contracts.answer;
      },
      status: 201,
    },
    update: {
      method: 'PUT',
      path: pathOfOne,
      access,
      summary: `Change one of the own ${what}`,
      get body() {
        return contracts.change;
      },
      get response() {
        return contracts.answer;
      },
      versioned: true,
    },
    delete: { method: 'DELETE', path: pathOfOne, access, summary: `Delete one of the own ${what}`, status: 204 },
  } as const satisfies Operations;
}

/** A row as its owner gets it, with its version as header. */
function answer(ctx: Context, row: Row) {
  const version = versionOf(row.updatedAt);
  if (version) ctx.set('ETag', entityTag(version));
  return { data: row as Row & { documentId: string }, meta: {} };
}

/** What each of them does, for whoever is logged in and with nothing but that member's records. */
function handlersOf(strapi: Core.Strapi, records: OwnRecords): Handlers<ReturnType<typeof declare>> {
  const ownerOf = (ctx: Context) => ({ member: requireMember(ctx), records });
  return {
    async find({ query, ctx }) {
      const { rows, pagination } = await listOwn(strapi, ownerOf(ctx), listOrder(query));
      return { data: rows as (Row & { documentId: string })[], meta: { pagination } };
    },
    async findOne({ params: { documentId }, query: { locale }, ctx }) {
      return answer(ctx, await findOwn(strapi, ownerOf(ctx), { documentId, locale }));
    },
    async create({ body: { data }, ctx }) {
      return answer(ctx, await createOwn(strapi, ownerOf(ctx), data));
    },
    async update({ params: { documentId }, body: { data, version }, ctx }) {
      const versions = versionsIn({ header: ctx.get('If-Match'), body: version });
      return answer(ctx, await updateOwn(strapi, ownerOf(ctx), { documentId, data, versions }));
    },
    async delete({ params: { documentId }, ctx }) {
      const versions = versionsIn({ header: ctx.get('If-Match') });
      await removeOwn(strapi, ownerOf(ctx), { documentId, versions });
      return undefined;
    },
  };
}

/** Opens over REST what a declaration opens of a type. */
export function registerOwnOperations(
  strapi: Core.Strapi,
  records: OwnRecords,
  { names, contracts, plural }: { names: OwnNames; contracts: OwnContracts; plural: string },
): void {
  const { create, update, remove } = records;
  const declared = declare(contracts, names.path, plural.replaceAll('-', ' '));
  const offered: Operations = {
    find: declared.find,
    findOne: declared.findOne,
    ...(create && { create: declared.create }),
    ...(update && { update: declared.update }),
    ...(remove && { delete: { ...declared.delete, versioned: update !== undefined } }),
  };
  const uid = `api::${names.context}.${names.controller}`;
  registerOperations(strapi, { uid, operations: offered }, handlersOf(strapi, records) as Handlers<Operations>);
}
