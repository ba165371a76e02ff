import { useIntl } from 'react-intl';
import { useAreas } from '../areas/use-areas';
import { areaAddress } from '../navigation/addresses';
import { isNamed, pathOf, placeOf } from '../navigation/sections';
import { CREATE, useMayOneOf, useMenuPages } from '../strapi/menu-pages';
import { useReadTypes } from '../strapi/content-menu';
import { useText } from '../use-text';
import type { Item } from './items';
import { BEGUN, messages } from './messages';

/** The types, pages and actions that the member of staff may use, in the language of the admin. */
export function usePlaces(): { types: Item[]; pages: Item[]; actions: Item[] } {
  const text = useText(messages);
  const { formatMessage, locale } = useIntl();
  const [own, other] = locale === 'de' ? ([1, 0] as const) : ([0, 1] as const);
  const may = useMayOneOf();

  const types = [...useReadTypes()].filter(isNamed).map((uid) => {
    const { title, name } = placeOf(uid, uid);
    return { id: uid, title: name[own], hint: title[own], alias: `${title[other]} ${name[other]}`, to: pathOf(uid) };
  });
  const areas = useAreas().map(({ id, title }) => ({
    id: areaAddress(id),
    title,
    hint: text('magnetiq.palette.area'),
    to: areaAddress(id),
  }));
  const pages = useMenuPages().map(({ path, label }) => ({ id: path, title: formatMessage(label), to: path }));
  const actions = Object.entries(BEGUN)
    .filter(([uid]) => may([{ action: CREATE, subject: uid }]))
    .map(([uid, id]) => ({
      id,
      title: text(id),
      alias: messages[locale === 'de' ? 'en' : 'de'][id],
      to: `${pathOf(uid)}/create`,
    }));
  return {
    types,
    pages: [
      { id: '/', title: text('magnetiq.palette.home'), to: '/' },
      ...pages,
      ...areas,
      { id: '/settings', title: text('magnetiq.palette.settings'), to: '/settings' },
    ],
    actions,
  };
}
