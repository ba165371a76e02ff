import type { Condition } from '../../shared/content-manager/worklists';
import { pathOf } from './sections';

/** Where the content manager lists the records that fit all conditions; each is a filter that people see and change. */
export function listAddress(uid: string, conditions: readonly Condition[] | null): string {
  const filters = (conditions ?? []).flatMap(([attribute, operator, value], place) => {
    const name = `filters[$and][${place}][${attribute}][${operator}]`;
    return typeof value === 'string'
      ? [[name, value]]
      : value.map((entry, at) => [`${name}[${at}]`, entry] as [string, string]);
  });
  const search = new URLSearchParams(filters as [string, string][]).toString();
  return search ? `${pathOf(uid)}?${search}` : pathOf(uid);
}

/** The form of a record in one of its languages. */
export function recordAddress(
  uid: string,
  { documentId, locale }: { documentId: string; locale: string | null },
): string {
  return `${pathOf(uid)}/${documentId}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`;
}

/** Where the areas of the business are listed. */
export const AREAS_PATH = '/areas';

/** The home of an area. */
export const areaAddress = (id: string): string => `${AREAS_PATH}/${id}`;
