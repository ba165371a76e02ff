import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';

/*
 * The filters of lists (@strapi/content-manager 5.54.0): the name of a hook and what is handed to it. A filter with an
 * input and options of its own says its value by the option that is found for it. tests/e2e/lists.test.ts fails when that
 * moves.
 */

export interface ListFilter {
  name: string;
  label: unknown;
  type: string;
  mainField?: { name: string; type: string };
  input?: ComponentType<never>;
  options?: readonly { label: string; value: string }[];
}

/** Changes the filters that a list offers; null for one that it does not offer. Call it in `bootstrap()`. */
export function changeFilters(app: StrapiApp, change: (filter: ListFilter) => ListFilter | null): void {
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (given: unknown) => {
    const { displayedFilters, ...rest } = given as { displayedFilters: ListFilter[] };
    return { ...rest, displayedFilters: displayedFilters.flatMap((filter) => change(filter) ?? []) };
  });
}

/** Options of a filter into which anything may be typed: those that the address of the list holds, with their labels. */
export function optionsOfAddress(labelOf: (value: string) => string): NonNullable<ListFilter['options']> {
  const find = (isSought: (option: { label: string; value: string }) => boolean) => {
    const values = [...new URLSearchParams(window.location.search)].flatMap(([key, value]) =>
      key.startsWith('filters[') ? [value] : [],
    );
    return values.map((value) => ({ value, label: labelOf(value) })).find(isSought);
  };
  return Object.assign([], { find });
}
