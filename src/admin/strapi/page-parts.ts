import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';

/*
 * What Strapi's admin is handed to show, by types that ask for more than it reads (@strapi/admin 5.54.0): rights need no
 * id, and inputs get the props of a field. The tests in tests/e2e fail when it reads more: admin.test.ts, fields.test.ts.
 */

interface Right {
  action: string;
  subject: string | null;
}

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

/** Adds a page to the menu, for who has the right to it, or for all. Call it in `register()`. */
export function addPage(app: StrapiApp, { right, ...link }: Omit<MenuLink, 'permissions'> & { right?: Right }): void {
  app.addMenuLink({ ...link, permissions: (right ? [right] : []) as never });
}

/** The input of an attribute type, which is loaded when a form shows one. */
export function loadedInput<Props>(
  load: () => Promise<{ default: (props: Props) => unknown }>,
): () => Promise<{ default: ComponentType }> {
  return load as never;
}

/** The same of one that is there at once. */
export const asInput = <Props>(Input: ComponentType<Props>): ComponentType => Input as never;
