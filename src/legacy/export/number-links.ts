import { saveIntegrationRecords } from '../../api/system/public';
import { recordSystem } from '../records/residue';
import { freshIds } from './fresh-ids';
import { ownersOf, sideIds, sideTable, targetsOf } from './junction';
import { linkRecords, type JunctionContext } from './junction-flags';
import { readRecords } from './read-records';

/** Gives links that were made here a row of their own in the junction table. */
export async function numberLinks(context: JunctionContext): Promise<void> {
  const { strapi, system, plan } = context;
  const owner = plan.mapping.relation?.owner ?? '';
  const next = await freshIds(strapi, system, plan);
  for await (const page of readRecords(strapi, { system, table: sideTable(context, 'owner'), numeric: false })) {
    const owners = await ownersOf(
      context,
      page.flatMap(({ targetDocumentId }) => targetDocumentId ?? []),
    );
    const records = await linkRecords(context, [...owners.keys()]);
    const known = new Set(records.flatMap(({ link }) => (link ? `${link.owner} ${link.target}` : [])));
    const links = [...owners].flatMap(([id, document]) =>
      targetsOf(context, document).map((target) => ({ owner: id, target })),
    );
    const exported = await sideIds(
      context,
      'target',
      links.map(({ target }) => target),
    );
    const fresh = links.filter(({ owner: id, target }) => exported.has(target) && !known.has(`${id} ${target}`));
    await saveIntegrationRecords(
      strapi,
      fresh.map((link) => ({
        system: recordSystem(system),
        externalModel: plan.table,
        externalId: next(),
        targetType: owner,
        targetDocumentId: link.owner,
        residue: { link },
      })),
    );
  }
}
