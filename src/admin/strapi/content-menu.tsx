import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { SubNav, useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { useSelector } from 'react-redux';

/*
 * The list of types on the left of the content manager, and where it opens (@strapi/content-manager 5.54.0). Its menu has
 * two fixed sections and no hook to make others; but it is put together of the parts of `SubNav`, which are shared and may
 * be other ones. Its search, its rights and its loading stay its own. tests/e2e/navigation.test.ts fails when they move.
 */

const READ = 'plugin::content-manager.explorer.read';
const ROOT = '/content-manager';

/** The path of its pages, as the router has it. */
export const CONTENT_PAGES = 'content-manager/*';

interface Link {
  uid: string;
  title: string;
}

/** A link of the menu as the content manager made it. */
export interface MadeLink {
  uid: string;
  /** Where it leads. */
  path: string;
  element: ReactElement<{ label: ReactNode }>;
}

interface MenuProps {
  links: readonly MadeLink[];
  /** How many there are when nothing is searched. */
  total: number;
}

/** Says by which text a type is sorted and found by the menu's search. Call it in `bootstrap()`. */
export function nameLinks(app: StrapiApp, nameOf: (link: Link) => string): void {
  const named = (links: Link[]) => links.map((link) => ({ ...link, title: nameOf(link) }));
  app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', (given: unknown) => {
    const { ctLinks, ...rest } = given as { ctLinks: Link[] };
    return { ...rest, ctLinks: named(ctLinks) };
  });
  app.registerHook('Admin/CM/pages/App/mutate-single-types-links', (given: unknown) => {
    const { stLinks, ...rest } = given as { stLinks: Link[] };
    return { ...rest, stLinks: named(stLinks) };
  });
}

/** Shows `Menu` in the place of the content manager's two sections; the menus of other pages stay. Call it in `register()`. */
export function replaceSections(Menu: (props: MenuProps) => ReactElement): void {
  const { Sections } = SubNav;
  const OfContent = ({ links }: { links: readonly MadeLink[] }) => (
    <Menu links={links} total={useSelector(countLinks)} />
  );
  SubNav.Sections = ({ children, ...props }) =>
    isValidElement(children[0]) && children[0].key === 'collectionTypes' ? (
      <OfContent links={children.flatMap(linksIn)} />
    ) : (
      <Sections {...props}>{children}</Sections>
    );
}

function countLinks(state: unknown): number {
  const { app } = (state as { 'content-manager': { app: Record<'collectionTypeLinks' | 'singleTypeLinks', Link[]> } })[
    'content-manager'
  ];
  return app.collectionTypeLinks.length + app.singleTypeLinks.length;
}

function linksIn(section: ReactNode): MadeLink[] {
  if (!isValidElement<{ children?: ReactNode }>(section)) return [];
  return Children.toArray(section.props.children).flatMap((element) => {
    if (!isValidElement<{ label: ReactNode; to: { pathname: string } }>(element)) return [];
    const path = element.props.to.pathname;
    return [{ path, uid: path.slice(path.lastIndexOf('/') + 1), element }];
  });
}

/** The types that the member of staff may read. */
export function useReadTypes(): ReadonlySet<string> {
  const rights = useAuth('useReadTypes', ({ permissions }) => permissions);
  return new Set(rights.flatMap(({ action, subject }) => (action === READ && subject ? [subject] : [])));
}

/** Whether an address is the content manager's own, where nothing is chosen yet. */
export const isRoot = (pathname: string): boolean => pathname.replace(/\/$/, '') === ROOT;
