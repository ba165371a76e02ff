import type { ReactElement, ReactNode } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';

/*
 * The pages of the admin as its router has them (@strapi/admin 5.54.0). It has no place for what stands around them, but
 * hands over its routes. tests/e2e/navigation.test.ts fails when they move.
 */

type Around = (props: { children: ReactNode }) => ReactElement | null;

/** Lets `Around` stand around every page that is there by now, or the one at a path. Call it in `register()`. */
export function aroundPages(app: StrapiApp, Around: Around, at?: string): void {
  app.router.addRoute((routes) =>
    routes.map((route) => {
      const { lazy } = route;
      if ((at !== undefined && route.path !== at) || typeof lazy !== 'function') return route;
      const load = async () => {
        const { Component: Page, ...rest } = await lazy();
        if (!Page) return rest;
        const Component = () => (
          <Around>
            <Page />
          </Around>
        );
        return { ...rest, Component };
      };
      return { ...route, lazy: load } as typeof route;
    }),
  );
}
