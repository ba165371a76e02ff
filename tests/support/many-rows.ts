import { createId } from '@paralleldrive/cuid2';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { rowsOf } from '../../src/shared/strapi/core/documents';
import type { TestApp } from './boot';
import { formAttributes, valueFor, type FormAttribute } from './filled-rows';
import type { Dice } from './fuzz/dice';

const TEXTS = ['a', 'B', 'ä', "o'hara", 'null', 'true', '100%', ' x ', '', '42', 'A'];
const LONG = 'long '.repeat(60);

/** One of a few values, so that many rows have the same. */
function someValue(dice: Dice, name: string, attribute: FormAttribute): unknown {
  if (!attribute.required && dice.chance(0.25)) return null;
  const { type, customField, min = 0, enum: values = [] } = attribute;
  if (customField) return valueFor(name, attribute);
  switch (type) {
    case 'string':
      return dice.pick(TEXTS);
    case 'text':
    case 'richtext':
      return dice.pick([...TEXTS, LONG, `${LONG}b`]);
    case 'uid':
      return createId();
    case 'enumeration':
      return dice.pick(values);
    case 'integer':
    case 'decimal':
    case 'float':
      return min + dice.int(4);
    case 'boolean':
      return dice.chance(0.8);
    case 'date':
      return `2030-01-0${1 + dice.int(3)}`;
    case 'datetime':
      return `2030-01-0${1 + dice.int(3)}T10:00:00.00${dice.int(3)}Z`;
    case 'time':
      return `1${dice.int(3)}:00:00.000`;
    default:
      return valueFor(name, attribute);
  }
}

const isLink = ({ type }: FormAttribute): boolean => ['relation', 'media', 'component', 'dynamiczone'].includes(type);

/**
 * Adds rows of a type below all rules, as years of use leave them: many with the same values or with none, published, half
 * of them in German too. Rows that the database itself refuses are left out.
 */
export async function addRows(app: TestApp, dice: Dice, { uid, count }: { uid: string; count: number }): Promise<void> {
  const { options, pluginOptions } = app.strapi.contentType(uid as never);
  const isLocalized = (pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized === true;
  const attributes = formAttributes(app, uid).filter(([, attribute]) => !isLink(attribute));
  const values = (): object =>
    Object.fromEntries(attributes.map(([name, attribute]) => [name, someValue(dice, name, attribute)]));
  const publishedAt = options?.draftAndPublish ? { publishedAt: '2030-01-01T10:00:00.000Z' } : {};
  const add = (data: object): Promise<unknown> =>
    rowsOf(app.strapi, uid)
      .create({ data: { ...values(), ...publishedAt, ...data } })
      .catch(() => undefined);
  await asUseCase(async () => {
    for (let row = 0; row < count; row += 1) {
      const documentId = createId();
      await add({ documentId, ...(isLocalized && { locale: 'en' }) });
      if (isLocalized && dice.chance(0.5)) await add({ documentId, locale: 'de' });
    }
  });
}
