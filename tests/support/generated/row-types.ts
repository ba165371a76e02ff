import type { Core } from '@strapi/strapi';

/** What is stored, as types for the code of the server. */
export const ROWS_FILE = 'types/rows.d.ts';

interface Attribute {
  type: string;
  customField?: string;
  required?: boolean;
  enum?: readonly string[];
  target?: string;
  relation?: string;
  multiple?: boolean;
}

/** Types of Strapi and its plugins that ours read and write. */
const OF_STRAPI = [
  'admin::permission',
  'admin::role',
  'admin::session',
  'admin::user',
  'plugin::upload.file',
  'plugin::upload.folder',
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
  'plugin::users-permissions.user',
];

/** What every row has; `Stored` says it. */
const OF_ALL = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'createdBy',
  'updatedBy',
  'localizations',
]);

const HEADER = `/**
 * What is stored, type by type, made from the schemas by \`npm run types\`: do not edit. \`rowsOf\` and \`documentsOf\`
 * (src/shared/strapi/core/documents.ts) read and write by it. What is required is never null here; in a draft it may be.
 * Relations and files are there only where they are populated.
 */

/** A row of a type that is not told here. */
export interface Stored {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  locale: string | null;
  createdBy?: AdminUser | null;
  updatedBy?: AdminUser | null;
}
`;

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  richtext: 'string',
  uid: 'string',
  email: 'string',
  password: 'string',
  biginteger: 'string',
  date: 'string',
  datetime: 'string',
  time: 'string',
  timestamp: 'string',
  integer: 'number',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
};

/** `api::billing.coupon` → `BillingCoupon`. */
function nameOf(uid: string): string {
  const words = uid.replace(/^(api|plugin)::/, '').match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function linkType({ type, relation = '', multiple, target }: Attribute, known: ReadonlySet<string>): string {
  const uid = type === 'media' ? 'plugin::upload.file' : target;
  if (uid === undefined || relation.startsWith('morph')) return 'unknown';
  const name = known.has(uid) ? nameOf(uid) : 'Stored';
  return (type === 'media' ? multiple : relation.endsWith('ToMany')) ? `${name}[]` : `${name} | null`;
}

function member([name, attribute]: [string, Attribute], known: ReadonlySet<string>): string {
  const { type, required } = attribute;
  const key = /^[\w$]+$/.test(name) ? name : `'${name}'`;
  if (type === 'relation' || type === 'media') return `  ${key}?: ${linkType(attribute, known)};\n`;
  if (type === 'json' || type === 'blocks') return `  ${key}: unknown;\n`;
  const value = type === 'enumeration' ? attribute.enum?.map((one) => `'${one}'`).join(' | ') : SCALARS[type];
  if (value === undefined) throw new Error(`Say in row-types.ts what ${type} is, the type of ${name}.`);
  return `  ${key}: ${value}${required ? '' : ' | null'};\n`;
}

/** The file of rows, from the schemas of a booted application. */
export function rowTypes(strapi: Core.Strapi): string {
  const types = new Map(Object.entries(strapi.contentTypes as object) as [string, { attributes: object }][]);
  const uids = [...types.keys()].filter((uid) => uid.startsWith('api::') || OF_STRAPI.includes(uid)).sort();
  const known = new Set(uids);
  const interfaces = uids.map((uid) => {
    const attributes = Object.entries((types.get(uid)?.attributes ?? {}) as Record<string, Attribute>)
      .filter(([name]) => !OF_ALL.has(name))
      .sort(([first], [second]) => (first < second ? -1 : 1));
    return `\nexport interface ${nameOf(uid)} extends Stored {\n${attributes.map((one) => member(one, known)).join('')}}\n`;
  });
  const table = uids.map((uid) => `  '${uid}': ${nameOf(uid)};\n`).join('');
  return `${HEADER}${interfaces.join('')}\n/** Every type that is told here. */\nexport interface Rows {\n${table}}\n`;
}
