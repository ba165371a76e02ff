import type { Core } from '@strapi/strapi';
import { modelsOf } from '../models/model';
import { takeStep } from './pipeline';
import { syncRelationScalar } from './relation-scalar';
import { asUseCase, inUseCase } from './use-case-scope';

interface Pair {
  relation: string;
  scalar: string;
}

const WRITES: readonly string[] = ['create', 'update', 'clone'];

/** The to-one relations of a type beside which a scalar `<relation>DocumentId` stands. */
function scalarPairs(attributes: Record<string, { type: string; relation?: string }>): Pair[] {
  return Object.entries(attributes)
    .filter(
      ([name, { type, relation }]) =>
        type === 'relation' && /ToOne$/.test(relation ?? '') && `${name}DocumentId` in attributes,
    )
    .map(([relation]) => ({ relation, scalar: `${relation}DocumentId` }));
}

/**
 * Keeps every scalar `<relation>DocumentId` in step with its relation, whoever writes it through the document service;
 * use cases write both themselves. Call it in `register()`.
 */
export function keepRelationScalars(strapi: Core.Strapi): void {
  const known = new Map<string, Pair[]>();
  const pairsOf = (uid: string): Pair[] => {
    let pairs = known.get(uid);
    if (!pairs) known.set(uid, (pairs = scalarPairs(modelsOf(strapi)(uid)?.attributes ?? {})));
    return pairs;
  };
  takeStep(strapi, 'keep-relation-scalars', async ({ uid, action, params }, next) => {
    if (!WRITES.includes(action) || inUseCase()) return next();
    const written = pairsOf(uid).filter(({ relation }) => params.data && relation in params.data);
    if (written.length === 0) return next();
    return strapi.db.transaction(async () => {
      const document = (await next()) as { documentId: string };
      for (const pair of written) {
        await asUseCase(() => syncRelationScalar(strapi, uid, { documentId: document.documentId, ...pair }));
      }
      return document;
    });
  });
}
