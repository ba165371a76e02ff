import type { Core } from '@strapi/strapi';
import { isLocalizedModel } from '../languages/locales';
import { modelsOf } from '../models/model';
import { takeStep } from './pipeline';
import { syncRelationScalar } from './relation-scalar';
import { asUseCase, inUseCase } from './use-case-scope';

interface Pair {
  relation: string;
  scalar: string;
}

const WRITES: readonly string[] = ['create', 'update', 'clone', 'publish'];

/** The to-one relations of a type beside which a scalar `<relation>DocumentId` stands. */
function scalarPairs(attributes: Record<string, { type: string; relation?: string }>): Pair[] {
  return Object.entries(attributes)
    .filter(
      ([name, { type, relation }]) =>
        type === 'relation' && /ToOne$/.test(relation ?? '') && `${name}DocumentId` in attributes,
    )
    .map(([relation]) => ({ relation, scalar: `${relation}DocumentId` }));
}

/** The scalars of relations that are named by a documentId, so that nothing is left to write where it is found again. */
function named(pairs: readonly Pair[], data: Record<string, unknown> = {}): Record<string, string> {
  const values = pairs.map(({ relation, scalar }) => [scalar, data[relation]] as const);
  // A number may be the id of a row.
  const ids = values.filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !/^\d+$/.test(entry[1]),
  );
  return Object.fromEntries(ids);
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
    const isGiven = ({ relation }: Pair): boolean => params.data !== undefined && relation in params.data;
    // A copy has the links of its original, what is published those of its draft; German may have others than English.
    const followsAll = action === 'clone' || isLocalizedModel(modelsOf(strapi)(uid));
    const written = followsAll ? pairsOf(uid) : pairsOf(uid).filter(isGiven);
    if (written.length === 0 || (action === 'publish' && !followsAll)) return next();
    if (action === 'create') params.data = { ...params.data, ...named(written, params.data) };
    return strapi.db.transaction(async () => {
      const document = (await next()) as { documentId?: string } | null;
      const documentId = document?.documentId ?? params.documentId;
      if (documentId === undefined) return document;
      for (const pair of written) {
        await asUseCase(() => syncRelationScalar(strapi, uid, { documentId, ...pair }));
      }
      return document;
    });
  });
}
