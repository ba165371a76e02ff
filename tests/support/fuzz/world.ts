import { createId } from '@paralleldrive/cuid2';
import { asUseCase } from '../../../src/shared/documents/use-case-scope';
import type { AttributeSchema, ModelSchema } from '../../../src/shared/models/model';
import type { TestApp } from '../boot';
import { fitting, type World } from './attribute-values';
import type { Dice } from './dice';

const OWNER = /^(user|customer|client|owner|member|seller|creator|influencer)DocumentId$/;

/** A stored value: what is free in form is in the form that its field asks for. */
function stored(dice: Dice, world: World, attribute: AttributeSchema): unknown {
  if (attribute.type === 'relation' || attribute.type === 'component' || attribute.type === 'media') return undefined;
  switch (attribute.customField) {
    case 'global::localized-text':
      return { en: 'A text', de: 'Ein Text' };
    case 'global::portable-text':
      return [];
    default:
      return fitting(dice, world, attribute);
  }
}

/** Puts a row into each type that has none, so that filters and pages meet something; those of people are the member's. */
export async function fillTypes(app: TestApp, dice: Dice, memberDocumentId: string): Promise<void> {
  const { strapi } = app;
  const world: World = { attributesOf: () => ({}), documentsOf: () => [] };
  for (const [uid, model] of Object.entries(strapi.contentTypes)) {
    // What must add up is posted, never made up.
    if (
      !uid.startsWith('api::') ||
      uid.startsWith('api::billing.ledger') ||
      (await strapi.db.query(uid as never).count({})) > 0
    )
      continue;
    const attributes = Object.entries((model as unknown as ModelSchema).attributes);
    const data = attributes.map(([name, attribute]) => [
      name,
      OWNER.test(name) ? memberDocumentId : stored(dice, world, attribute),
    ]);
    const base = { documentId: createId(), locale: 'en', publishedAt: new Date(), deletedAt: null };
    const row = { ...(Object.fromEntries(data) as object), ...base };
    // A few have rules of the database that chance does not meet; they stay empty.
    await asUseCase(() => strapi.db.query(uid as never).create({ data: row as never })).catch(() => undefined);
  }
}

/** The types and the documents of an application. */
export async function worldOf({ strapi }: TestApp): Promise<World> {
  const documents = new Map<string, string[]>();
  for (const uid of Object.keys(strapi.contentTypes)) {
    const rows = (await strapi.db.query(uid as never).findMany({ select: ['documentId'], limit: 5 } as never)) as {
      documentId?: string;
    }[];
    documents.set(
      uid,
      rows.flatMap(({ documentId }) => documentId ?? []),
    );
  }
  const none: Record<string, AttributeSchema> = {};
  return {
    attributesOf: (uid) => (strapi.getModel(uid as never) as unknown as ModelSchema | undefined)?.attributes ?? none,
    documentsOf: (uid) => documents.get(uid) ?? [],
  };
}
