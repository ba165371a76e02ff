import type { Core } from '@strapi/strapi';
import { checkLinks } from '../../../shared/documents/check-fields';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { refuseCycle } from '../../../shared/documents/refuse-cycles';
import { AppError } from '../../../shared/errors/app-error';
import { BASE_LOCALE } from '../../../shared/languages/locales';
import { rowsOf } from '../../../shared/strapi/core/documents';

const ITEM = 'api::content.menu-item';

interface Ref {
  documentId: string;
}

interface StoredItem {
  url: string | null;
  menu: Ref | null;
  page: Ref | null;
  parent: { menu: Ref | null } | null;
  children: { menu: Ref | null }[];
}

/** What is wrong with a line as it stands in its menu, by attribute; null where nothing is. */
function faultOf({ menu, parent, children, url, page }: StoredItem): [path: string, message: string] | null {
  const elsewhere = (item: { menu: Ref | null }): boolean => item.menu?.documentId !== menu?.documentId;
  if (!menu) return ['menu', 'A line belongs to a menu.'];
  if (parent && elsewhere(parent)) return ['parent', 'The line above belongs to another menu.'];
  if (children.some(elsewhere)) return ['menu', 'Lines below belong to the former menu; move them first.'];
  if (page && url) return ['url', 'A line leads to a page or to an address, not to both.'];
  return null;
}

const save: WriteRule = async (write, next) => {
  checkLinks(write.data, { links: ['url'] });
  await refuseCycle(write, { uid: ITEM, relation: 'parent' });
  const saved = (await next()) as Ref;
  const stored = await rowsOf(write.strapi, ITEM).findOne({
    where: { documentId: saved.documentId, locale: BASE_LOCALE },
    populate: { menu: true, page: true, parent: { populate: ['menu'] }, children: { populate: ['menu'] } },
  });
  const fault = stored && faultOf(stored);
  if (fault) throw new AppError('invalid_input', fault[1], { path: fault[0] });
  return saved;
};

/** Lines of a menu hang together within it and lead somewhere safe. */
export function guardMenuItems(strapi: Core.Strapi): void {
  // `children` are computed: lines are put below another one at the lower line, where this guard sees it.
  registerGuard(strapi, { uid: ITEM, rules: { create: save, update: save } });
}
