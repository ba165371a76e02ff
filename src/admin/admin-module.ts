import type { StrapiApp } from '@strapi/strapi/admin';

/** The texts of one part of the admin by message id; German has what English has. */
export interface Messages<Id extends string = string> {
  en: Record<Id, string>;
  de: Record<Id, string>;
}

/** What one context adds to the admin. */
export interface AdminModule {
  messages: Messages;
  register?(app: StrapiApp): void;
  bootstrap?(app: StrapiApp): void;
}

/** Declares texts, and fails to compile where German lacks one of them. */
export function defineMessages<Id extends string>(en: Record<Id, string>, de: Record<Id, string>): Messages<Id> {
  return { en, de };
}

/** All texts in the shape of Strapi's `config.translations`. */
export function collectTranslations(modules: readonly AdminModule[]): Messages {
  return {
    en: Object.assign({}, ...modules.map((module) => module.messages.en)) as Record<string, string>,
    de: Object.assign({}, ...modules.map((module) => module.messages.de)) as Record<string, string>,
  };
}
