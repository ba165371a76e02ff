import { AppError } from '../../errors/app-error';
import { isRow, targetOf, type GetModel } from '../../models/model';

interface Hidden {
  getModel: GetModel;
  filtersOf(uid: string): unknown;
}

/**
 * Refuses an order by attributes of related documents of which some are hidden: the place of what is shown would tell the
 * values of what is not.
 * @throws AppError `invalid_input` on the sort order
 */
export function refuseHiddenOrder(hidden: Hidden, uid: string, sort: unknown): void {
  for (const path of orderedBy(sort)) {
    let model = hidden.getModel(uid);
    for (const name of path) {
      const target = targetOf(model?.attributes[name]);
      if (target && hidden.filtersOf(target) !== undefined) refuse(path);
      model = target ? hidden.getModel(target) : undefined;
    }
  }
}

function refuse(path: string[]): never {
  const message = `There is no order by ${path.join('.')}: not all that it leads to is public.`;
  throw new AppError('invalid_input', message, { path: ['sort'] });
}

/** The paths in an order, in every form that Strapi takes: `a.b:desc,c`, lists, nested objects. */
function orderedBy(sort: unknown): string[][] {
  if (typeof sort === 'string') {
    return sort.split(',').map((part) => (part.split(':')[0] ?? '').trim().split('.'));
  }
  if (Array.isArray(sort)) return sort.flatMap(orderedBy);
  if (!isRow(sort)) return [];
  return Object.entries(sort).flatMap(([name, below]) => {
    const paths = isRow(below) ? orderedBy(below) : [[]];
    return paths.map((path) => [...name.split('.'), ...path]);
  });
}
