import type { Core } from '@strapi/strapi';
import { signFileUrls } from '../../strapi/uploads/upload-plugin';
import type { Row } from '../../models/model';
import { rowsOf } from '../../strapi/core/documents';

type RowId = string | number;

/** The files of one media attribute of many rows, a list for each, with addresses that can be opened. */
export async function filesOf(
  strapi: Core.Strapi,
  { uid, attribute }: { uid: string; attribute: string },
  rows: readonly RowId[],
): Promise<Row[][]> {
  const found = await rowsOf(strapi, uid).findMany({
    where: { id: { $in: [...rows] } },
    select: ['id'],
    populate: { [attribute]: true },
  });
  const signed = new Map<RowId, Row[]>();
  for (const row of found) {
    const files = [row[attribute] ?? []].flat() as Row[];
    signed.set(row.id as RowId, await Promise.all(files.map((file) => signFileUrls(strapi, file))));
  }
  return rows.map((row) => signed.get(row) ?? []);
}
