import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRow, modelsOf, rowsIn, type Row } from '../../models/model';
import { changeConfigurations, type Configuration } from '../../strapi/content-manager/configuration-of-forms';
import { aroundActions } from '../../strapi/core/controllers';
import { NO_NAME } from './content-view';
import { hasMarkColumn } from './marks';
import { withNames } from './record-names';
import { isPutTogether, RECORD_NAME, titleOf } from './titles';

const COLLECTION = 'plugin::content-manager.collection-types';

/** Calls every record of the content manager by a name. Call it in `register()`, before what looks at its answers. */
export function showNames(strapi: Core.Strapi): void {
  changeConfigurations(strapi, (uid, configuration) => namedConfiguration(strapi, uid, configuration));
  describe(strapi, 'plugin::content-manager.init', 'getInitData');
  describe(strapi, 'plugin::content-manager.content-types', 'findContentTypes');
  const writes = ['create', 'update', 'clone', 'publish', 'unpublish', 'discard'];
  aroundActions(strapi, { uid: COLLECTION, actions: writes }, (ctx, run) => {
    const { body } = ctx.request as { body?: unknown };
    if (isRow(body)) delete body[RECORD_NAME];
    return run();
  });
  const settings = {
    uid: 'plugin::content-manager.content-types',
    actions: ['updateContentTypeConfiguration'],
  };
  aroundActions(strapi, settings, (ctx, run) => {
    forgetNames(ctx);
    return run();
  });
  aroundActions(strapi, { uid: COLLECTION, actions: ['find', 'findOne'] }, async (ctx, run) => {
    const answer = await run();
    await nameAnswer(strapi, ctx);
    return answer;
  });
  const pickers = { uid: 'plugin::content-manager.relations', actions: ['findAvailable', 'findExisting'] };
  aroundActions(strapi, pickers, async (ctx, run) => {
    const answer = await run();
    const target = targetOfPicker(strapi, ctx);
    const { results } = (ctx.body ?? {}) as { results?: unknown };
    if (target) await withNames(strapi, ctx, { uid: target, rows: rowsIn(results) });
    return answer;
  });
}

/** The type that the picker of a request chooses from. */
function targetOfPicker(strapi: Core.Strapi, ctx: Context): string | undefined {
  const { model = '', targetField = '' } = ctx.params as { model?: string; targetField?: string };
  return modelsOf(strapi)(model)?.attributes[targetField]?.target;
}

/** Whatever nobody would call a record by stands for its title. */
const isNoName = (name: string | undefined): boolean => name === undefined || name === 'id' || name === NO_NAME;

/** The attribute that stands for the name of a type's records; undefined where Strapi's own choice stays. */
function shownTitle(strapi: Core.Strapi, uid: string): string | undefined {
  if (isPutTogether(strapi, uid)) return RECORD_NAME;
  const title = titleOf(strapi, uid);
  return typeof title === 'string' ? title : undefined;
}

function namedConfiguration(
  strapi: Core.Strapi,
  uid: string,
  { settings, metadatas, ...rest }: Configuration,
): Configuration {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const named = Object.entries(metadatas).map(([name, metadata]) => {
    const { target, type } = attributes[name] ?? {};
    if (type !== 'relation' || target === undefined || !isNoName(metadata.edit?.mainField)) return [name, metadata];
    const mainField = shownTitle(strapi, target);
    if (mainField === undefined) return [name, metadata];
    const isSortable = mainField !== RECORD_NAME && metadata.list?.sortable;
    return [
      name,
      {
        ...metadata,
        edit: { ...metadata.edit, mainField },
        list: { ...metadata.list, ...(!isSortable && { sortable: false }) },
      },
    ];
  });
  const title = shownTitle(strapi, uid);
  return {
    ...rest,
    settings: title !== undefined && isNoName(settings.mainField) ? { ...settings, mainField: title } : settings,
    metadatas: Object.fromEntries(named) as Configuration['metadatas'],
  };
}

/** The content manager stores what it knows. */
function forgetNames(ctx: Context): void {
  const { body } = ctx.request as { body?: unknown };
  const { settings, metadatas } = (isRow(body) ? body : {}) as Partial<Configuration>;
  if (settings?.mainField === RECORD_NAME) settings.mainField = NO_NAME;
  for (const { edit } of Object.values(metadatas ?? {})) if (edit?.mainField === RECORD_NAME) edit.mainField = NO_NAME;
}

interface Described {
  uid: string;
  attributes: Record<string, object>;
  options?: object;
}

/** Tells the browser of the attribute, of which it makes no columns and no filters as of long texts, and of marks. */
function describe(strapi: Core.Strapi, uid: string, action: string): void {
  aroundActions(strapi, { uid, actions: [action] }, async (ctx, run) => {
    const answer = await run();
    const { data } = (ctx.body ?? {}) as { data?: Described[] | { contentTypes?: Described[] } };
    for (const type of (Array.isArray(data) ? data : data?.contentTypes) ?? []) {
      if (isPutTogether(strapi, type.uid))
        type.attributes = { ...type.attributes, [RECORD_NAME]: { type: 'richtext' } };
      if (hasMarkColumn(strapi, type.uid)) type.options = { ...type.options, marked: true };
    }
    return answer;
  });
}

/** The rows of a list or the one of a form, and what stands in their columns. */
async function nameAnswer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model: uid = '' } = ctx.params as { model?: string };
  const { results, data } = (ctx.body ?? {}) as { results?: unknown; data?: unknown };
  const rows = rowsIn(results ?? data);
  await withNames(strapi, ctx, { uid, rows });
  for (const [name, { type, target }] of Object.entries(modelsOf(strapi)(uid)?.attributes ?? {})) {
    if (type !== 'relation' || target === undefined) continue;
    const related = rows.flatMap((row) => rowsIn(row[name]).filter((found: Row) => 'documentId' in found));
    await withNames(strapi, ctx, { uid: target, rows: related });
  }
}
