import { holdsAddresses, holdsSafeLinks } from '../../shared/contracts/addresses';
import { readMailbox } from '../../shared/mailbox/mailbox';
import { isSafeLink } from '../../shared/addresses/safe-url';
import type { RepairRule } from './repair';
import { readTimeZone } from './time-zone';

/** What is read of an attribute's schema. */
export interface JudgedAttribute {
  type: string;
  required?: boolean;
  min?: number;
  max?: number;
}

export type Plausible<T> =
  | { kind: 'right' }
  | { kind: 'repaired'; value: T | null; rule: RepairRule }
  | { kind: 'wrong'; reason: string };

const RIGHT = { kind: 'right' } as const;
const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];
/** An address that begins with a host, such as `www.example.com/about`. */
const HOST = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]|$)/i;

const isZone = (name: string): boolean => /(^t|T)imezone$/.test(name);
const isText = (type: string): boolean => type === 'string' || type === 'text';
const isEmail = (name: string, type: string): boolean => type === 'email' || (isText(type) && /(^e|E)mail$/.test(name));

/**
 * Judges what a source says by what its attribute means: the limits of the schema, zones, addresses, mailboxes. An
 * attribute that must have a value is not left empty: there the row is wrong.
 */
export function judgeValue<T>(name: string, attribute: JudgedAttribute, value: T): Plausible<T> {
  if (NUMBERS.includes(attribute.type)) return judgeNumber(attribute, value);
  if (typeof value === 'string') return judgeText(name, attribute, value) as Plausible<T>;
  if (attribute.type === 'json' && holdsAddresses(name) && !holdsSafeLinks(value)) return leftOut(attribute);
  return RIGHT;
}

function judgeNumber({ min, max }: JudgedAttribute, value: unknown): Plausible<never> {
  const number = Number(value);
  if (min !== undefined && number < min) return { kind: 'wrong', reason: `is less than ${min}` };
  return max !== undefined && number > max ? { kind: 'wrong', reason: `is more than ${max}` } : RIGHT;
}

function judgeText(name: string, attribute: JudgedAttribute, value: string): Plausible<string> {
  const { type } = attribute;
  if (!isText(type) && type !== 'email') return RIGHT;
  if (isZone(name)) return value.trim() === '' ? none(attribute) : judgeZone(value);
  if (isEmail(name, type)) {
    if (value.trim() === '') return none(attribute);
    const mailbox = readMailbox(value);
    return mailbox.ok ? RIGHT : { kind: 'wrong', reason: `is no e-mail address: ${mailbox.reason}` };
  }
  if (!holdsAddresses(name) || value === '' || isSafeLink(value)) return RIGHT;
  const completed = `https://${value.trim().replace(/^\/\//, '')}`;
  return HOST.test(completed) && isSafeLink(completed)
    ? { kind: 'repaired', value: completed, rule: 'completed_link' }
    : leftOut(attribute);
}

function judgeZone(value: string): Plausible<string> {
  const verdict = readTimeZone(value);
  if (!verdict.ok) return { kind: 'wrong', reason: 'is no time zone' };
  return verdict.rule ? { kind: 'repaired', value: verdict.zone, rule: verdict.rule } : RIGHT;
}

function none({ required }: JudgedAttribute): Plausible<never> {
  return required ? { kind: 'wrong', reason: 'is required' } : { kind: 'repaired', value: null, rule: 'empty_text' };
}

function leftOut({ required }: JudgedAttribute): Plausible<never> {
  if (required) return { kind: 'wrong', reason: 'is no address that a browser should follow' };
  return { kind: 'repaired', value: null, rule: 'unsafe_link' };
}
