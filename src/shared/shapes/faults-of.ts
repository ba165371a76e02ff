import type { AttributeFault } from '../models/attribute-rule';
import { readMailbox } from '../mailbox/mailbox';
import { isSafeLink, isSafeSource } from '../addresses/safe-url';
import { parseDay } from '../time/day';
import {
  isGroup,
  type ChoiceShape,
  type GroupShape,
  type ListShape,
  type MapShape,
  type NumberShape,
  type Shape,
  type TextMeaning,
  type TextShape,
} from './shape';

const LINE = 255;
const LINES = 10_000;
const ENTRIES = 1_000;
/** Deeper than anybody writes by hand. */
const DEPTH = 12;

const NAMES = {
  regions: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
  languages: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
};

const MEANINGS: Record<Exclude<TextMeaning, 'lines'>, { holds(text: string): boolean; expected: string }> = {
  link: { holds: isSafeLink, expected: 'https://… or a path on this site, such as /about' },
  source: { holds: isSafeSource, expected: 'https://… or a path on this site' },
  colour: { holds: (text) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text), expected: 'a colour such as #4945ff' },
  country: {
    holds: (text) => /^[A-Z]{2}$/.test(text) && NAMES.regions.of(text) !== undefined,
    expected: 'a country in two letters, such as DE',
  },
  language: {
    holds: (text) => /^[a-z]{2,3}$/.test(text) && NAMES.languages.of(text) !== undefined,
    expected: 'a language in two letters, such as de',
  },
  time: {
    holds: (text) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::\d\d(?:\.\d+)?)?$/.test(text),
    expected: 'a time such as 09:30',
  },
  day: {
    holds: (text) => parseDay(text) !== undefined,
    expected: 'a day such as 2026-12-24',
  },
  mailbox: { holds: (text) => readMailbox(text).ok, expected: 'an e-mail address' },
};

/** Everything that is wrong with a value, by its place; nothing where it has the shape. */
export function faultsOf(shape: Shape, value: unknown, depth = 0): AttributeFault[] {
  if (depth > DEPTH) return [{ message: `Expected at most ${DEPTH} levels.` }];
  switch (shape.kind) {
    case 'text':
      return faultsOfText(shape, value);
    case 'number':
      return faultsOfNumber(shape, value);
    case 'money':
      return faultsOfNumber({ kind: 'number', whole: true, min: 0 }, value);
    case 'yes_no':
      return typeof value === 'boolean' ? [] : [{ message: 'Expected yes or no.' }];
    case 'choice':
      return faultsOfChoice(shape, value);
    case 'list':
      return faultsOfList(shape, value, depth);
    case 'group':
      return faultsOfGroup(shape, value, depth);
    case 'map':
      return faultsOfMap(shape, value, depth);
    case 'any':
      return faultsOfAny(value, depth);
  }
}

function faultsOfText(shape: TextShape, value: unknown): AttributeFault[] {
  const { means, max = means === 'lines' ? LINES : LINE } = shape;
  if (typeof value !== 'string') return [{ message: 'Expected a text.' }];
  if (value.trim() === '') return shape.empty ? [] : [{ message: 'Expected a text.', incomplete: true }];
  if (value.length > max) return [{ message: `Expected at most ${max} characters.` }];
  if (means === 'lines') return [];
  if (/[\r\n\u2028\u2029]/.test(value)) return [{ message: 'Expected one line.' }];
  if (!means || MEANINGS[means].holds(value)) return [];
  return [{ message: `Expected ${MEANINGS[means].expected}.` }];
}

function faultsOfNumber({ whole, min, max }: NumberShape, value: unknown): AttributeFault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ message: 'Expected a number.' }];
  if (whole && !Number.isSafeInteger(value)) return [{ message: 'Expected a whole number.' }];
  if (min !== undefined && value < min) return [{ message: `Expected at least ${min}.` }];
  return max !== undefined && value > max ? [{ message: `Expected at most ${max}.` }] : [];
}

function faultsOfChoice({ options }: ChoiceShape, value: unknown): AttributeFault[] {
  if (typeof value === 'string' && Object.hasOwn(options, value)) return [];
  return [{ message: `Expected one of ${Object.keys(options).join(', ')}.` }];
}

function faultsOfList({ of, max = ENTRIES }: ListShape, value: unknown, depth: number): AttributeFault[] {
  if (!Array.isArray(value)) return [{ message: 'Expected a list.' }];
  if (value.length > max) return [{ message: `Expected at most ${max} entries.` }];
  return value.flatMap((entry, place) => below(place, faultsOf(of, entry, depth + 1)));
}

function faultsOfGroup({ members, others }: GroupShape, value: unknown, depth: number): AttributeFault[] {
  if (!isGroup(value)) return [{ message: 'Expected a group of values.' }];
  const faults: AttributeFault[] = [];
  for (const [name, { required, shape }] of Object.entries(members)) {
    const is = value[name];
    if (is !== undefined && is !== null) faults.push(...below(name, faultsOf(shape, is, depth + 1)));
    else if (required) faults.push({ path: [name], message: 'Expected a value.', incomplete: true });
  }
  const more = Object.entries(value).filter(([name]) => !Object.hasOwn(members, name));
  if (others) return [...faults, ...more.flatMap(([name, is]) => below(name, faultsOf(others, is, depth + 1)))];
  const known = Object.keys(members).join(', ');
  return [...faults, ...more.map(([name]) => ({ path: [name], message: `Not known here. Known are ${known}.` }))];
}

function faultsOfMap({ of }: MapShape, value: unknown, depth: number): AttributeFault[] {
  if (!isGroup(value)) return [{ message: 'Expected values by their names.' }];
  const entries = Object.entries(value);
  if (entries.length > ENTRIES) return [{ message: `Expected at most ${ENTRIES} names.` }];
  return entries.flatMap(([name, is]) =>
    name.trim() === '' || name.length > LINE
      ? [{ path: [name], message: `Expected a name of at most ${LINE} characters.` }]
      : below(name, faultsOf(of, is, depth + 1)),
  );
}

function faultsOfAny(value: unknown, depth: number): AttributeFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, is]) =>
    below(Array.isArray(value) ? Number(name) : name, faultsOf({ kind: 'any' }, is, depth + 1)),
  );
}

/** The same faults, further up. */
export const below = (key: string | number, faults: AttributeFault[]): AttributeFault[] =>
  faults.map((fault) => ({ ...fault, path: [key, ...(fault.path ?? [])] }));
