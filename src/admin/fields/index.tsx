import { Earth, Lock, Pencil } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { changeCells } from '../strapi/content-manager';
import { asInput, loadedInput } from '../strapi/page-parts';
import { shownWhenLoaded } from '../strapi/shown-when-loaded';
import { messages } from './messages';
import { messages as ofEditor } from './editor/messages';
import { messages as ofNumbers } from './numbers/messages';
import { EnumerationCell } from './enumerations/enumeration-cell';
import { NumberCell } from './numbers/number-cell';
import { TextAttribute } from './zones/text-attribute';
import { messages as ofShapes } from './shape/messages';

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

const NUMBERS: readonly string[] = ['integer', 'decimal', 'float'];

/** Inputs of the platform's own attribute types. */
export const fields: AdminModule = {
  messages: {
    en: { ...messages.en, ...ofEditor.en, ...ofShapes.en, ...ofNumbers.en },
    de: { ...messages.de, ...ofEditor.de, ...ofShapes.de, ...ofNumbers.de },
  },
  register(app) {
    const NumberInput = shownWhenLoaded(() => import('./numbers/number-attribute'));
    for (const type of NUMBERS) app.addFields({ type, Component: NumberInput });
    app.addFields({
      type: 'enumeration',
      Component: shownWhenLoaded(() => import('./enumerations/enumeration-input')),
    });
    app.addFields({ type: 'string', Component: asInput(TextAttribute) });
    app.addFields({ type: 'uid', Component: shownWhenLoaded(() => import('./slugs/slug-input')) });
    app.addFields({ type: 'json', Component: shownWhenLoaded(() => import('./shape/json-input')) });
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
  bootstrap(app) {
    changeCells(app, ({ name, attribute: { type } }) => {
      if (NUMBERS.includes(type)) return (row) => <NumberCell row={row} name={name} type={type} />;
      return type === 'enumeration' ? (row) => <EnumerationCell value={row[name]} name={name} /> : undefined;
    });
  },
};
