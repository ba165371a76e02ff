import { useAuth, useStrapiApp } from '@strapi/strapi/admin';

/*
 * The menu of the admin, and the rights that its pages ask for (@strapi/admin 5.54.0). tests/e2e/palette.test.ts fails when
 * they move.
 */

export interface MenuPage {
  path: string;
  label: { id?: string; defaultMessage?: string };
}

/** The right to make entries of a type in the content manager. */
export const CREATE = 'plugin::content-manager.explorer.create';

interface Right {
  action: string;
  subject?: string | null;
}

/** What the member of staff may do, as asked by one of several rights; nothing asked is allowed to all. */
export function useMayOneOf(): (rights: readonly Right[]) => boolean {
  const held = useAuth('useMayOneOf', ({ permissions }) => permissions);
  return (rights) =>
    rights.length === 0 ||
    rights.some(({ action, subject }) =>
      held.some((right) => right.action === action && (!subject || right.subject === subject)),
    );
}

/** The pages in the menu of the admin that the member of staff may open. */
export function useMenuPages(): MenuPage[] {
  const menu = useStrapiApp('useMenuPages', (app) => app.menu);
  const may = useMayOneOf();
  return menu
    .filter(({ permissions }) => may(permissions as readonly Right[]))
    .map(({ to, intlLabel: { id, defaultMessage } }) => ({
      path: `/${to}`,
      label: { id, defaultMessage: typeof defaultMessage === 'string' ? defaultMessage : undefined },
    }));
}
