import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { describePage } from '../contracts/pages';
import { parseInput } from '../contracts/parse';
import type { Row } from '../documents/model';
import { requireMember } from '../http/member';
import { findOwn, listOwn } from './find-own';
import { listContract, oneContract, writeContract } from './own-contracts';
import type { OwnRecords } from './own-records';
import { createOwn, removeOwn, updateOwn } from './write-own';

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** The query of a list as `listOwn` takes it. */
export function readListQuery(strapi: Core.Strapi, records: OwnRecords, query: unknown) {
  const { pagination, locale, ...narrow } = parseInput(listContract(strapi, records), query);
  const given = Object.entries(narrow).filter(([, value]) => value !== undefined);
  return { page: pagination, locale, narrow: Object.fromEntries(given) };
}

/** The data of a write, by what its declaration lets through. */
export function readData(strapi: Core.Strapi, records: OwnRecords, sent: { body: unknown; partial: boolean }): Row {
  const write = sent.partial ? records.update : records.create;
  const data = writeContract(strapi, records.uid, { fields: [], ...write, partial: sent.partial });
  return parseInput(z.strictObject({ data }), sent.body).data;
}

/** The REST actions of an owned type, each for whoever is logged in and with nothing but that member's records. */
export function ownController(strapi: Core.Strapi, records: OwnRecords) {
  const ownerOf = (ctx: Context) => ({ member: requireMember(ctx), records });
  const idOf = (ctx: Context): string => String(ctx.params.documentId);
  return {
    async find(ctx: Context) {
      const owner = ownerOf(ctx);
      const query = readListQuery(strapi, records, ctx.query);
      const { rows, total } = await listOwn(strapi, owner, query);
      ctx.body = { data: rows, meta: { pagination: describePage(query.page, total) } };
    },
    async findOne(ctx: Context) {
      const { locale } = parseInput(oneContract, ctx.query);
      ctx.body = { data: await findOwn(strapi, ownerOf(ctx), { documentId: idOf(ctx), locale }), meta: {} };
    },
    async create(ctx: Context) {
      const owner = ownerOf(ctx);
      const data = readData(strapi, records, { body: bodyOf(ctx), partial: false });
      ctx.body = { data: await createOwn(strapi, owner, data), meta: {} };
      ctx.status = 201;
    },
    async update(ctx: Context) {
      const owner = ownerOf(ctx);
      const data = readData(strapi, records, { body: bodyOf(ctx), partial: true });
      ctx.body = { data: await updateOwn(strapi, owner, { documentId: idOf(ctx), data }), meta: {} };
    },
    async delete(ctx: Context) {
      await removeOwn(strapi, ownerOf(ctx), idOf(ctx));
      ctx.status = 204;
    },
  };
}
