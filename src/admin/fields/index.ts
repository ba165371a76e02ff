import { Earth, Lock, Pencil } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { loadedInput } from '../strapi/page-parts';
import { messages } from './messages';

type CustomField = Parameters<Parameters<NonNullable<AdminModule['register']>>[0]['customFields']['register']>[0];

const field = (name: 'localized-text' | 'portable-text' | 'encrypted', type: 'json' | 'text', rest: object) =>
  ({
    name,
    type,
    intlLabel: { id: `magnetiq.fields.${name}`, defaultMessage: messages.en[`magnetiq.fields.${name}`] },
    intlDescription: {
      id: `magnetiq.fields.${name}.description`,
      defaultMessage: messages.en[`magnetiq.fields.${name}.description`],
    },
    ...rest,
  }) as CustomField;

/** Inputs of the platform's own attribute types. */
export const fields: AdminModule = {
  messages,
  register(app) {
    app.customFields.register(
      field('localized-text', 'json', {
        icon: Earth,
        components: { Input: loadedInput(() => import('./localized-text-input')) },
      }),
    );
    app.customFields.register(
      field('portable-text', 'json', {
        icon: Pencil,
        components: { Input: loadedInput(() => import('./portable-text-input')) },
      }),
    );
    app.customFields.register(
      field('encrypted', 'text', {
        icon: Lock,
        components: { Input: loadedInput(() => import('./encrypted-input')) },
      }),
    );
  },
};
