import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { describePage } from '../contracts/pages';
import { parseInput } from '../contracts/parse';
import type { Row } from '../documents/model';
import { requireMember } from '../http/member';
import { entityTag, versionOf, versionsIn } from '../versions/version';
import { findOwn, listOwn } from './find-own';
import { changeContract, listContract, oneContract, writeContract } from './own-contracts';
import type { OwnRecords } from './own-records';
import { createOwn, removeOwn, updateOwn, type OwnChange } from './write-own';

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** The query of a list as `listOwn` takes it. */
export function readListQuery(strapi: Core.Strapi, records: OwnRecords, query: unknown) {
  const { pagination, locale, ...narrow } = parseInput(listContract(strapi, records), query);
  const given = Object.entries(narrow).filter(([, value]) => value !== undefined);
  return { page: pagination, locale, narrow: Object.fromEntries(given) };
}

/** The data of a new record, by what its declaration lets through. */
export function readData(strapi: Core.Strapi, records: OwnRecords, body: unknown): Row {
  const data = writeContract(strapi, records.uid, { fields: [], ...records.create, partial: false });
  return parseInput(z.strictObject({ data }), body).data;
}

/** A change by what its declaration lets through, and the versions that it may be made to. */
export function readChange(
  strapi: Core.Strapi,
  records: OwnRecords,
  { body, header }: { body: unknown; header?: string },
): OwnChange {
  const change = changeContract(strapi, records.uid, { fields: [], ...records.update });
  const { data, version } = parseInput(change, body);
  return { data, versions: versionsIn({ header, body: version }) };
}

function tag(ctx: Context, row: Row): Row {
  const version = versionOf(row.updatedAt);
  if (version) ctx.set('ETag', entityTag(version));
  return row;
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
      ctx.body = { data: tag(ctx, await findOwn(strapi, ownerOf(ctx), { documentId: idOf(ctx), locale })), meta: {} };
    },
    async create(ctx: Context) {
      const owner = ownerOf(ctx);
      const data = readData(strapi, records, bodyOf(ctx));
      ctx.body = { data: tag(ctx, await createOwn(strapi, owner, data)), meta: {} };
      ctx.status = 201;
    },
    async update(ctx: Context) {
      const owner = ownerOf(ctx);
      const change = readChange(strapi, records, { body: bodyOf(ctx), header: ctx.get('If-Match') });
      ctx.body = { data: tag(ctx, await updateOwn(strapi, owner, { documentId: idOf(ctx), ...change })), meta: {} };
    },
    async delete(ctx: Context) {
      const versions = versionsIn({ header: ctx.get('If-Match') });
      await removeOwn(strapi, ownerOf(ctx), { documentId: idOf(ctx), versions });
      ctx.status = 204;
    },
  };
}
