import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../database/transaction';
import { registerImportAftermath } from '../imports/import-aftermath';
import { linksBetweenDrafts, type DraftLinks } from './link-tables';
import { disagreeing } from './relink';
import { forgetWanted, recordedAfter } from './wanted-links';

const BATCH = 500;

/**
 * An import writes links below the document service: what was recorded of documents that it changed is forgotten. Call
 * it in `bootstrap()`.
 */
export function followImports(strapi: Core.Strapi): void {
  for (const links of linksBetweenDrafts(strapi)) {
    registerImportAftermath(strapi, {
      name: `what ${links.source.uid} is linked to in ${links.table}`,
      uid: links.source.uid,
      run: async () => {
        await forgetChanged(strapi, links);
        return [];
      },
    });
  }
}

async function forgetChanged(strapi: Core.Strapi, links: DraftLinks): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const sources = await joinTransaction(strapi, async (trx) => {
      const recorded = await recordedAfter(trx, links, { after: from, limit: BATCH });
      const changed = await disagreeing(trx, links, { sources: recorded, version: 'published' });
      await forgetWanted(trx, links, [...new Set(changed.map(({ row }) => row.documentId))]);
      return recorded;
    });
    after = sources.at(-1);
  }
}
