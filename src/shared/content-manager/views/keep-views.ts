import type { Core } from '@strapi/strapi';
import { contentTypesOf, modelsOf, type ModelSchema } from '../../models/model';
import { storeConfiguration, storedSettings } from '../../strapi/content-manager/configuration-of-forms';
import { proposedView } from '../../strapi/content-manager/proposed-views';
import { mergeView, partsOfProposal, type Parts } from './merge-view';
import { firstText } from './titles';

const NOT_LISTED: readonly string[] = ['json', 'password', 'richtext', 'dynamiczone', 'blocks'];
const LISTED_RELATIONS: readonly string[] = ['oneToOne', 'oneToMany', 'manyToOne', 'manyToMany'];
const COLUMNS = 4;

/**
 * Brings what code proposes by now into how types are shown, after Strapi has checked that: it stores a proposal once, with
 * a type's first boot, and asks for it never again. What code proposed is kept, so that a later boot knows what a person
 * has changed since.
 */
export async function followProposals(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'magnetiq', name: 'content-manager' });
  const proposed = ((await store.get({ key: 'proposed-views' })) ?? {}) as Record<string, Parts>;
  const stored = await storedSettings(strapi);
  const next: Record<string, Parts> = {};
  for (const { uid } of contentTypesOf(strapi)) {
    const now = partsOfProposal(proposedView(strapi, uid));
    const configuration = stored.get(uid);
    if (Object.keys(now).length === 0 || !configuration) continue;
    next[uid] = now;
    const before = { ...proposedByStrapi(strapi, uid), ...proposed[uid] };
    const merged = mergeView(configuration, { before, now });
    if (merged) await storeConfiguration(strapi, uid, merged);
  }
  await store.set({ key: 'proposed-views', value: next });
}

/** What Strapi chose for a type that proposed nothing when it first met it. */
function proposedByStrapi(strapi: Core.Strapi, uid: string): Parts {
  const getModel = modelsOf(strapi);
  const model = getModel(uid);
  if (!model) return {};
  const title = firstText(model) ?? 'id';
  const relations = Object.entries(model.attributes).flatMap(([name, { type, target }]) =>
    type === 'relation' && target ? [[`relation ${name}`, firstText(getModel(target)) ?? 'id'] as const] : [],
  );
  return { title, sort: [title, 'ASC'], list: firstColumns(strapi, model), ...Object.fromEntries(relations) };
}

function firstColumns(strapi: Core.Strapi, { uid, attributes }: ModelSchema): string[] {
  const { attributes: hidden = {} } = proposedView(strapi, uid);
  const names = Object.entries(attributes)
    .filter(([name, { type, relation = '' }]) => {
      if (hidden[name]?.hidden || ['id', 'documentId'].includes(name) || NOT_LISTED.includes(type)) return false;
      return type !== 'relation' || LISTED_RELATIONS.includes(relation);
    })
    .map(([name]) => name);
  return ['id', ...names].slice(0, COLUMNS);
}
