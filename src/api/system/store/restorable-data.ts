import type { Core, UID } from '@strapi/strapi';
import { modelsOf, rowsIn, type AttributeSchema, type Row } from '../../../shared/models/model';
import { rowsOf } from '../../../shared/strapi/core/documents';

const BOOKKEEPING = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'localizations',
  'deletedAt',
]);

/** Strapi's own relations to staff: the document service takes their row ids only. */
const AUTHORS = new Set(['createdBy', 'updatedBy']);

/** Of related records, those that still exist. */
async function existing(strapi: Core.Strapi, uid: UID.ContentType, targets: Row[]): Promise<Row[]> {
  const key = targets.every((target) => 'documentId' in target) ? 'documentId' : 'id';
  const found = await rowsOf(strapi, uid).findMany({
    where: { [key]: { $in: targets.map((target) => target[key]) } },
    select: [key],
  });
  const alive = new Set<unknown>(found.map((row) => row[key]));
  return targets.filter(
    (target, index) => alive.has(target[key]) && targets.findIndex((one) => one[key] === target[key]) === index,
  );
}

async function relationData(strapi: Core.Strapi, target: string, value: unknown): Promise<unknown> {
  const targets = rowsIn(value);
  const alive = targets.length > 0 ? await existing(strapi, target as UID.ContentType, targets) : [];
  return {
    set: alive.map(({ id, documentId, locale }) =>
      documentId ? { documentId, ...(locale ? { locale } : {}) } : { id },
    ),
  };
}

async function mediaData(strapi: Core.Strapi, value: unknown): Promise<unknown> {
  const files = rowsIn(value);
  const alive =
    files.length > 0
      ? await existing(
          strapi,
          'plugin::upload.file',
          files.map(({ id }) => ({ id })),
        )
      : [];
  const ids = alive.map(({ id }) => id);
  return Array.isArray(value) ? ids : (ids[0] ?? null);
}

async function componentData(strapi: Core.Strapi, attribute: AttributeSchema, value: unknown): Promise<unknown> {
  const parts: Row[] = [];
  for (const part of rowsIn(value)) {
    const uid = attribute.component ?? String(part.__component);
    const data = await restorableData(strapi, uid, part);
    parts.push(attribute.component ? data : { __component: uid, ...data });
  }
  return Array.isArray(value) ? parts : (parts[0] ?? null);
}

function attributeData(strapi: Core.Strapi, attribute: AttributeSchema, value: unknown): Promise<unknown> | unknown {
  switch (attribute.type) {
    case 'relation':
      return attribute.target ? relationData(strapi, attribute.target, value) : undefined;
    case 'media':
      return mediaData(strapi, value);
    case 'component':
    case 'dynamiczone':
      return componentData(strapi, attribute, value);
    default:
      return value;
  }
}

/** What the document service needs to make a row again from its snapshot: related records that are gone are left out. */
export async function restorableData(strapi: Core.Strapi, uid: string, row: Row): Promise<Row> {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const data: Row = {};
  for (const [name, value] of Object.entries(row)) {
    const attribute = attributes[name];
    if (!attribute || BOOKKEEPING.has(name) || value === null) continue;
    const known = AUTHORS.has(name) ? rowsIn(value).map(({ id }) => ({ id })) : value;
    const restored = await attributeData(strapi, attribute, known);
    if (restored !== undefined) data[name] = restored;
  }
  return data;
}
