import { isErrorCode } from '../../shared/errors/error-codes';
import { FAULT_SENTENCES } from '../../shared/uploads/judging/fault-sentences';
import { currencyOf } from '../fields/numbers/currency-of';
import { fieldLabel } from '../labels/field-label';
import { placeOf } from './place-of';
import { say, type About } from './say';

interface Fault {
  path?: readonly (string | number)[];
  message: string;
  /** What the attribute holds: the name of a shape or of a field of our own. */
  holds?: string;
}

/** One of several documents that stands in the way of what was to be done with all of them. */
export interface Obstacle {
  documentId: string;
  label: string | null;
  field: string | null;
  message: string;
  code?: string;
}

/** What the server says of a request that it refused. */
export interface Refusal {
  message?: string;
  details?: { code?: string; errors?: Fault[]; documents?: Obstacle[] } & Record<string, unknown>;
}

interface Told {
  language: 'en' | 'de';
  /** What was sent, for the currency of amounts. */
  sent: Readonly<Record<string, unknown>>;
}

/** So many fields, or documents, are named in one message. */
const NAMED = 5;

/**
 * A refusal in the words of whom it is told: which field, by its label, and what to write there. Faults inside of a field
 * are told at the field. What is one word only is left alone: Strapi has its own text under it.
 */
export function inWords<R extends Refusal>(refusal: R, told: Told): R {
  const { message = '', details = {} } = refusal;
  if (OF_FILES.includes(message)) return refusal;
  const faults = atFields(details.errors ?? [], { ...told, code: codeOf(details.code) });
  if (details.documents) return { ...refusal, message: inTheWay(message, details.documents, told) };
  if (faults.length > 0) {
    return { ...refusal, message: summary(faults, told.language), details: { ...details, errors: faults } };
  }
  const isKey = !/\s/.test(message.trim()) && !KNOWN_WORDS.includes(message);
  return isKey
    ? refusal
    : { ...refusal, message: say(message, { language: told.language, code: codeOf(details.code) }) };
}

/** The media library looks for its own texts under these. */
const OF_FILES: readonly string[] = Object.values(FAULT_SENTENCES);
const KNOWN_WORDS: readonly string[] = ['Forbidden', 'Unauthorized', 'entity.notFound', 'document.notFound'];

const codeOf = (code: unknown): About['code'] => (isErrorCode(code) ? code : undefined);

function atFields(faults: readonly Fault[], told: Told & Pick<About, 'code'>): (Fault & { path: string[] })[] {
  const found = new Map<string, Fault & { path: string[] }>();
  for (const fault of faults) {
    const { language, sent, code } = told;
    const path = (fault.path ?? []).map(String);
    const [attribute = '', ...inside] = path[0] === 'data' && path.length > 1 ? path.slice(1) : path;
    const sentence = say(fault.message, { language, code, attribute, currency: currencyOf(sent, attribute) });
    const place = placeOf(inside, fault.holds, language);
    const message = place === '' ? sentence : `${place}: ${sentence}`;
    const before = found.get(attribute);
    if (!before) found.set(attribute, { ...fault, path: [attribute], message });
    else if (!before.message.includes(message)) before.message += ` ${message}`;
  }
  return [...found.values()];
}

function summary(faults: readonly { path: string[]; message: string }[], language: 'en' | 'de'): string {
  const lines = faults.slice(0, NAMED).map(({ path: [name = ''], message }) => {
    const label = name === '' ? '' : `${fieldLabel(name, language)}: `;
    return `${label}${message}`;
  });
  return [...lines, ...more(faults.length, language)].join(' ');
}

const more = (count: number, language: 'en' | 'de'): string[] => {
  if (count <= NAMED) return [];
  return [language === 'de' ? `… und ${count - NAMED} weitere.` : `… and ${count - NAMED} more.`];
};

/** Which of several stand in the way, and why. */
function inTheWay(message: string, documents: readonly Obstacle[], { language }: Told): string {
  const lines = documents.slice(0, NAMED).map((document) => obstacleInWords(document, language));
  return [say(message, { language }), ...lines, ...more(documents.length, language)].join(' ');
}

/** Which document stands in the way, and why. */
export function obstacleInWords({ label, documentId, field, message, code }: Obstacle, language: 'en' | 'de'): string {
  const name = label ?? documentId;
  const [attribute] = field?.split('.') ?? [];
  const at = attribute === undefined ? '' : ` (${fieldLabel(attribute, language)})`;
  const why = say(message, { language, code: codeOf(code), attribute });
  return `${language === 'de' ? `„${name}“` : `“${name}”`}${at}: ${why}`;
}
