import type { Knex } from 'knex';

/** How many places of each webinar are taken: a row for each that somebody has registered for. */
export const PLACES_TABLE = 'leads_webinar_places';

/**
 * Whether a place of the webinar is left, in one statement that also holds its row until the transaction ends: whoever
 * registers next waits, and counts this registration or not as it was committed. `max` null has no end.
 */
export async function holdPlace(trx: Knex.Transaction, webinar: string, max: number | null): Promise<boolean> {
  const upsert = trx(PLACES_TABLE)
    .insert({ webinar_document_id: webinar, taken: 0 })
    .onConflict('webinar_document_id')
    .merge({ taken: trx.ref(`${PLACES_TABLE}.taken`) });
  const held = (await (max === null ? upsert : upsert.where(`${PLACES_TABLE}.taken`, '<', max)).returning(
    'webinar_document_id',
  )) as unknown[];
  return held.length > 0;
}
