import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { AppError } from '../errors/app-error';
import { contentTypesOf, isRow, modelsOf, type ModelSchema } from '../models/model';
import { abilityOf } from '../strapi/admin/permissions-manager';
import { aroundActions } from '../strapi/core/controllers';
import { checkStaffQuery } from './check-query';
import { isEntryType, readerOf, readsTarget, type Reader } from './reader';
import { shownRows } from './shown-rows';

const READ = 'plugin::content-manager.explorer.read';
const CREATE = 'plugin::content-manager.explorer.create';
const UPDATE = 'plugin::content-manager.explorer.update';

/**
 * Lets the parts of a form in the content manager ask only about what the roles of the editor see: the lists that
 * relations are chosen from, what is related already, whether an address is free, what another language holds, in which
 * order entries are checked before they are published. Strapi asks for little or nothing there. Call it in `register()`.
 */
export function guardPickers(strapi: Core.Strapi): void {
  const relations = { uid: 'plugin::content-manager.relations', actions: ['findAvailable', 'findExisting'] };
  aroundActions(strapi, relations, (ctx, run) => chooseRelations(strapi, ctx, run));
  const addresses = { uid: 'plugin::content-manager.uid', actions: ['generateUID', 'checkUIDAvailability'] };
  aroundActions(strapi, addresses, (ctx, run) => {
    checkWrites(ctx);
    return run();
  });
  const validation = { uid: 'plugin::content-manager.collection-types', actions: ['bulkFindForValidation'] };
  aroundActions(strapi, validation, (ctx, run) => {
    const { model: uid } = ctx.params as { model: string };
    const viewing = { getModel: modelsOf(strapi), reader: readerOf(strapi, abilityOf(ctx)) };
    checkStaffQuery({ ...viewing, uid }, { sort: bodyOf(ctx).sort });
    return run();
  });
  const languages = { uid: 'plugin::i18n.content-types', actions: ['getNonLocalizedAttributes'] };
  aroundActions(strapi, languages, (ctx, run) => readOtherLanguage(strapi, ctx, run));
}

type Run = () => unknown;

async function chooseRelations(strapi: Core.Strapi, ctx: Context, run: Run): Promise<void> {
  const reader = readerOf(strapi, abilityOf(ctx));
  const uid = checkRelation(strapi, reader, ctx);
  if (ctx.params.id === undefined && !readsTarget(strapi, reader, uid)) {
    // A form asks for what a relation may lead to whether it can be chosen or not.
    ctx.body = { results: [], pagination: { page: 1, pageSize: 10, pageCount: 0, total: 0 } };
    return;
  }
  await run();
  const body = ctx.body as { results?: unknown } | undefined;
  if (body?.results) {
    body.results = shownRows({ getModel: modelsOf(strapi), reader }, { uid, related: true }, body.results);
  }
}

function checkWrites(ctx: Context): void {
  const { contentTypeUID: uid, field } = bodyOf(ctx);
  const ability = abilityOf(ctx);
  if ([CREATE, UPDATE].some((action) => ability.can(action, String(uid), String(field)))) return;
  throw new AppError('forbidden', 'Your role does not write this attribute.', { path: String(field) });
}

async function readOtherLanguage(strapi: Core.Strapi, ctx: Context, run: Run): Promise<void> {
  const { model } = bodyOf(ctx);
  await run();
  const body = ctx.body as { nonLocalizedFields?: unknown } | undefined;
  if (!body?.nonLocalizedFields) return;
  const viewing = { getModel: modelsOf(strapi), reader: readerOf(strapi, abilityOf(ctx)) };
  body.nonLocalizedFields = shownRows(viewing, { uid: String(model), related: true }, body.nonLocalizedFields);
}

function bodyOf(ctx: Context): Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return isRow(body) ? body : {};
}

/** The type that the relation of the address leads to. @throws AppError where the reader does not see the relation */
function checkRelation(strapi: Core.Strapi, reader: Reader, ctx: Context): string {
  const { model: uid = '', targetField = '' } = ctx.params as { model?: string; targetField?: string };
  const source = modelsOf(strapi)(uid);
  const attribute = source && Object.hasOwn(source.attributes, targetField) && source.attributes[targetField];
  if (!attribute || attribute.type !== 'relation' || !attribute.target) {
    throw new AppError('invalid_input', `${uid} has no relation ${targetField} to choose from.`, { path: targetField });
  }
  // Who made a row and its other languages are read with every row, and no right names them: Strapi breaks there.
  const seen = isEntryType(source)
    ? reader.fieldsOf(uid).has(targetField) && abilityOf(ctx).can(READ, uid, targetField)
    : holdersOf(strapi, uid).some(({ type, name }) => reader.fieldsOf(type.uid).has(name));
  if (!seen) throw new AppError('forbidden', 'Your role does not read this relation.', { path: targetField });
  return attribute.target;
}

/** The attributes of entry types that hold a component. */
function holdersOf(strapi: Core.Strapi, component: string): { type: ModelSchema; name: string }[] {
  return contentTypesOf(strapi)
    .filter(isEntryType)
    .flatMap((type) =>
      Object.entries(type.attributes)
        .filter(([, held]) => held.component === component || held.components?.includes(component))
        .map(([name]) => ({ type, name })),
    );
}
