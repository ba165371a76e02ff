import type { LocalizedValue, TargetValue } from '../convert/converter';
import { isLocalizedAttribute, type ImportAttribute, type ImportModel } from '../model/import-model';
import type { SourceValue } from '../values/source-value';
import type { DocumentValues, Fault } from './import-row';
import { faultOfValue } from './value-rules';

const TEXTS = ['string', 'text', 'richtext', 'email', 'uid'];

export interface CompleteOptions {
  /** What stands in for a text that must not be missing, such as `pages 9`. */
  mark: string;
  /** The source's column of an attribute. */
  columnOf: (attribute: string) => string | undefined;
  /** The document is stored already: what the source says nothing of stays as it is. */
  isKnown: boolean;
  /** The instant that stands for one that is missing. */
  now: string;
  /** Whether the source has a value that stays in the residue. */
  isKept: (attribute: string) => boolean;
  /** Whether the document promises a value. */
  isPromised: (attribute: string) => boolean;
}

function isMissing(value: TargetValue | undefined): boolean {
  return value === null || value === undefined;
}

function englishOf(model: ImportModel, name: string, value: TargetValue | undefined): TargetValue {
  const plain = value ?? null;
  return isLocalizedAttribute(model, name) && plain !== null ? ((plain as LocalizedValue).en ?? null) : plain;
}

/** Gives an attribute its value in English, as its model stores it. */
function setEnglish(
  model: ImportModel,
  { values, name }: { values: DocumentValues; name: string },
  value: TargetValue,
): void {
  values[name] = isLocalizedAttribute(model, name)
    ? { ...(values[name] as LocalizedValue | null), en: value as SourceValue }
    : value;
}

function defaultOf({ default: preset }: ImportAttribute): SourceValue | undefined {
  const value = typeof preset === 'function' ? (preset as () => unknown)() : preset;
  return value === undefined ? undefined : (value as SourceValue);
}

/** A text that says of itself that it is missing; undefined where none would do. */
function placeholder(model: ImportModel, name: string, mark: string): SourceValue | undefined {
  const attribute = model.attributes[name];
  if (!attribute) return undefined;
  const text = `[missing ${name} of ${mark}]`;
  if (attribute.customField === 'global::portable-text') return [paragraph(text)];
  if (attribute.customField === 'global::localized-text') {
    return { en: attribute.options?.format === 'portable-text' ? [paragraph(text)] : text };
  }
  if (attribute.type === 'json') return [];
  return TEXTS.includes(attribute.type) && attribute.type !== 'email' ? text : undefined;
}

function paragraph(text: string): SourceValue {
  const children = [{ _type: 'span', _key: 'missing-0', text, marks: [] }];
  return { _type: 'block', _key: 'missing', style: 'normal', children, markDefs: [] };
}

/**
 * Fills in what the source left out: defaults, and marked placeholders for texts that the type requires and the
 * document does not; such a document is not published. Then judges every value by the rules of its attribute.
 */
export function completeValues(model: ImportModel, values: DocumentValues, options: CompleteOptions): Fault | null {
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (attribute.type === 'relation' || attribute.type === 'media' || name === 'publishedAt') continue;
    const preset = defaultOf(attribute);
    const given = englishOf(model, name, values[name]);
    if (!isMissing(given)) continue;
    const isNew = !(name in values);
    if (isNew && options.isKnown) continue;
    if (preset !== undefined && (isNew || attribute.required)) setEnglish(model, { values, name }, preset);
    else if (attribute.required && attribute.type !== 'uid') {
      const fault = replaceMissing(model, { values, name, options });
      if (fault) return fault;
    }
  }
  for (const [name, value] of Object.entries(values)) {
    const attribute = model.attributes[name];
    if (!attribute || value === null) continue;
    const languages = isLocalizedAttribute(model, name) ? Object.values(value as LocalizedValue) : [value];
    for (const one of languages) {
      const reason = isMissing(one as TargetValue) ? null : faultOfValue(name, attribute, one as TargetValue);
      if (reason !== null) return faultAt(options, name, reason);
    }
  }
  return null;
}

function replaceMissing(
  model: ImportModel,
  { values, name, options }: { values: DocumentValues; name: string; options: CompleteOptions },
): Fault | null {
  if (options.isKept(name)) return null;
  if (options.isPromised(name)) return faultAt(options, name, 'is required');
  if (options.isKnown && model.attributes[name]?.type === 'datetime') {
    // The instant of the first import stands.
    delete values[name];
    return null;
  }
  const stand =
    placeholder(model, name, options.mark) ?? (model.attributes[name]?.type === 'datetime' ? options.now : undefined);
  if (stand === undefined) return faultAt(options, name, `is required (${name})`);
  setEnglish(model, { values, name }, stand);
  if (!['json', 'datetime'].includes(model.attributes[name]?.type ?? '')) values.$published = false;
  return null;
}

function faultAt({ columnOf }: CompleteOptions, name: string, reason: string): Fault {
  const column = columnOf(name);
  return column === undefined ? { reason: `${name} ${reason}` } : { reason, column };
}
