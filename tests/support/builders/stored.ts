import { asUseCase } from '../../../src/shared/documents/use-case-scope';
import type { TestApp } from '../boot';
import { documentsOf } from '../documents';

/**
 * Stores a document as it stands after all rules, for tests of what reads it; beside each relation its scalar, as use
 * cases write both. Gives its documentId.
 */
export async function storeDocument(app: TestApp, uid: string, data: Record<string, unknown>): Promise<string> {
  const { attributes } = app.strapi.contentType(uid as never) as { attributes: object };
  const scalars = Object.entries(data)
    .filter(([name, value]) => typeof value === 'string' && `${name}DocumentId` in attributes)
    .map(([name, value]) => [`${name}DocumentId`, value]);
  const stored = { ...data, ...Object.fromEntries(scalars) };
  return (await asUseCase(() => documentsOf(app, uid).create({ data: stored }))).documentId;
}
