import { useIntl } from 'react-intl';
import { isNamed, sectionsOf, type Section } from '../navigation/sections';
import { useReadTypes } from '../strapi/content-menu';

export type Area = Section<{ uid: string }>;

/** The areas of which the member of staff reads something, in the language and order of the menu. */
export function useAreas(): Area[] {
  const { locale } = useIntl();
  const links = [...useReadTypes()].filter(isNamed).map((uid) => ({ uid }));
  return sectionsOf(links, locale === 'de' ? 'de' : 'en');
}
