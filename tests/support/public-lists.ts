import type { TestApp } from './boot';

/** The types that everybody may read, and where; single types are told by their one document. */
export async function publicPaths(app: TestApp): Promise<[uid: string, path: string][]> {
  const found: [string, string][] = [];
  for (const [uid, { kind, info }] of Object.entries(app.strapi.contentTypes)) {
    const [context] = uid.replace('api::', '').split('.');
    const path = `/api/${context}/${kind === 'singleType' ? info.singularName : info.pluralName}`;
    if (uid.startsWith('api::') && (await app.http.get(path)).status === 200) found.push([uid, path]);
  }
  return found;
}

/** Those of which there may be many documents. */
export async function publicLists(app: TestApp): Promise<[uid: string, path: string][]> {
  return (await publicPaths(app)).filter(([uid]) => app.strapi.contentType(uid as never).kind !== 'singleType');
}
