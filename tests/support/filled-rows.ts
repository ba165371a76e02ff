import { createId } from '@paralleldrive/cuid2';
import { sealSecret } from '../../src/shared/crypto/secrets';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import type { TestApp } from './boot';

export interface FormAttribute {
  type: string;
  customField?: string;
  target?: string;
  relation?: string;
  required?: boolean;
  options?: { format?: string };
  enum?: string[];
  min?: number;
  max?: number;
  columnType?: { type?: string };
  maxLength?: number;
  default?: unknown;
}

/** A row of every type that the content manager shows, below all rules, as an import or years of use leave them. */
export interface FilledRow {
  id: number;
  documentId: string;
}

const BUILT_IN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'deletedAt'];

const PARAGRAPH = [
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text: 'x', marks: [] }],
  },
];

/** What rules of a type ask for, beyond what its schema says. */
const BY_ATTRIBUTE: Record<string, unknown> = {
  'api::billing.coupon.discountCents': null,
  'api::billing.coupon.validUntil': '2031-01-02T10:00:00.000Z',
  'api::billing.exchange-rate.quoteCurrency': 'USD',
  'api::billing.payment-transaction.accountingPeriod': '2030-01',
  'api::billing.payout-account.swiftCode': 'DEUTDEFF',
  'api::bookings.availability-rule.breakEndTime': '10:30:00.000',
  'api::bookings.availability-rule.breakStartTime': '10:15:00.000',
  'api::bookings.availability-rule.endTime': '11:00:00.000',
  'api::bookings.blocked-date.endTime': '11:00:00.000',
  'api::content.page.scheduledUnpublishAt': '2031-01-02T10:00:00.000Z',
  'api::content.menu-item.url': null,
  'api::content.seo-url.url': '/old-page',
  'api::content.translation.targetLanguage': 'de',
  'api::experts.consultant.expertiseAreas': ['Strategy'],
  'api::experts.consultant-offering.description': PARAGRAPH,
  'api::messaging.email-template.key': 'booking-held',
  'api::system.webhook-endpoint.events': ['booking.*'],
};

const BY_NAME: [pattern: RegExp, value: string][] = [
  [/(Url|Link|website)$/i, 'https://example.com/x'],
  [/currency$/i, 'EUR'],
  [/time_?zone$/i, 'Europe/Berlin'],
  [/language$/i, 'en'],
  [/country(Code)?$/i, 'DE'],
  [/email$/i, 'somebody@example.com'],
  [/phone$/i, '+4930123456'],
];

export const formAttributes = (app: TestApp, uid: string): [name: string, attribute: FormAttribute][] =>
  (Object.entries(app.strapi.contentType(uid as never).attributes) as [string, FormAttribute][]).filter(
    ([name]) => !BUILT_IN.includes(name) && !['createdBy', 'updatedBy', 'localizations'].includes(name),
  );

/** The types whose entries the content manager shows. */
export function shownTypes(app: TestApp): string[] {
  return Object.entries(app.strapi.contentTypes)
    .filter(([uid, { pluginOptions }]) => {
      const options = pluginOptions?.['content-manager'] as { visible?: boolean } | undefined;
      return uid.startsWith('api::') && options?.visible !== false;
    })
    .map(([uid]) => uid);
}

function textFor(name: string, { type, maxLength = 40 }: FormAttribute): string {
  const known = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  const text = known ?? (type === 'email' ? 'somebody@example.com' : `x-${name.toLowerCase()}`);
  return text.slice(0, maxLength);
}

/** Something that an attribute may hold. */
export function valueFor(name: string, attribute: FormAttribute): unknown {
  const { type, customField, min = 0, max = Infinity } = attribute;
  if (customField === 'global::localized-text') {
    return { en: attribute.options?.format === 'portable-text' ? PARAGRAPH : `x ${name}` };
  }
  if (customField) return attribute.default ?? null;
  switch (type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
      return textFor(name, attribute);
    case 'enumeration':
      return attribute.enum?.[0];
    case 'integer':
      return Math.min(Math.max(min, 5), max);
    case 'decimal':
    case 'float':
      return attribute.columnType?.type === 'bigInteger' ? 500 : Math.min(Math.max(min, 1.5), max);
    case 'biginteger':
      return '5';
    case 'boolean':
      return true;
    case 'date':
      return '2030-01-02';
    case 'datetime':
      return '2030-01-02T10:00:00.000Z';
    case 'time':
      return '10:00:00.000';
    case 'json':
      return attribute.default ?? (attribute.required ? {} : null);
    default:
      return attribute.default ?? null;
  }
}

function dataFor(app: TestApp, uid: string): Record<string, unknown> {
  const values = formAttributes(app, uid).flatMap(([name, attribute]): [string, unknown][] => {
    if (['relation', 'media'].includes(attribute.type)) return [];
    if (attribute.customField === 'global::encrypted')
      return [[name, sealSecret(app.strapi, `${uid}.${name}`, 'a secret')]];
    const key = `${uid}.${name}`;
    return [[name, key in BY_ATTRIBUTE ? BY_ATTRIBUTE[key] : valueFor(name, attribute)]];
  });
  return Object.fromEntries(values);
}

/** Fills every shown type with one row, and links each to those that its relations may lead to. */
export async function fillTypes(app: TestApp): Promise<Map<string, FilledRow>> {
  const rows = new Map<string, FilledRow>();
  const query = (uid: string) => app.strapi.db.query(uid as never);
  const localized = (uid: string): boolean =>
    (app.strapi.contentType(uid as never).pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized ===
    true;
  await asUseCase(async () => {
    const file = (await query('plugin::upload.file').create({
      data: {
        name: 'x.png',
        hash: 'x',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/x.png',
        provider: 'local',
      } as never,
    })) as FilledRow;
    for (const uid of shownTypes(app)) {
      // Strapi's default says that a row is published, which no form opens.
      const draft = app.strapi.contentType(uid as never).options?.draftAndPublish ? { publishedAt: null } : {};
      const data = { ...dataFor(app, uid), ...draft, documentId: createId(), locale: localized(uid) ? 'en' : null };
      rows.set(uid, (await query(uid).create({ data: data as never })) as FilledRow);
    }
    for (const [uid, { id }] of rows) {
      const links = formAttributes(app, uid).flatMap(([name, { type, relation, target = '' }]): [string, unknown][] => {
        const row = rows.get(target);
        if (type !== 'relation' || relation !== 'manyToOne' || !row || target === uid) return [];
        // Time off is an expert's or a provider's.
        if (name === 'provider' && uid.startsWith('api::bookings.')) return [];
        return [
          [name, row.id],
          [`${name}DocumentId`, row.documentId],
        ];
      });
      const known = links.filter(([name]) => name in app.strapi.contentType(uid as never).attributes);
      if (uid === 'api::content.seo-url') known.push(['targetDocumentId', rows.get('api::content.page')?.documentId]);
      if (uid === 'api::content.media-asset') known.push(['file', file.id], ['fileDocumentId', file.documentId]);
      if (known.length > 0) await query(uid).update({ where: { id }, data: Object.fromEntries(known) as never });
    }
  });
  return rows;
}
