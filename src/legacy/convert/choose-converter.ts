import { bcryptConverter } from './bcrypt';
import { STAFF_ROLES } from '../../shared/permissions/staff-grants';
import type { AttributeTarget, Converter, ConverterInput } from './converter';
import { enumerationConverter } from './enumeration';
import { localizedConverter } from './localized';
import { centsConverter, capitalsConverter, discountValueConverter, hundredthsConverter } from './money';
import { fullNameConverter, instantFlagConverter, staffRoleConverter, statusBlocksConverter } from './people';
import { looseJsonConverter, plainConverter, verbatimConverter } from './plain';
import { portableTextConverter } from './portable-text';
import { publicationConverter, publishedFlagConverter } from './publication';
import { mediaConverter, referenceByConverter, referenceConverter, referenceListConverter } from './references';
import { richTextConverter } from './rich-text';

type Named = (input: ConverterInput, target: AttributeTarget) => Converter;

/** The converters that a mapping calls by name. */
const NAMED: Record<string, Named> = {
  money: ({ type }) => hundredthsConverter(type),
  cents: ({ type }) => centsConverter(type),
  basisPoints: ({ type }) => hundredthsConverter(type, 'a percentage'),
  bcrypt: () => bcryptConverter,
  discountValue: ({ type, by }) => discountValueConverter(type, by ?? 'discount_type'),
  richText: () => richTextConverter,
  media: (_input, { many }) => mediaConverter(many),
  referenceList: ({ type, references = '' }) => referenceListConverter(type, references),
  referenceBy: ({ type, by = '', tables = {} }) => referenceByConverter(type, { by, tables }),
  softReference: (input, target) =>
    referenceConverter(input.type, { table: input.references ?? '', many: target.many }),
  currencyCode: () => capitalsConverter,
  couponCode: () => capitalsConverter,
  fullName: () => fullNameConverter,
  instantFlag: ({ targets }) => instantFlagConverter(targets, true),
  instantUnflag: ({ targets }) => instantFlagConverter(targets, false),
  statusBlocks: ({ values = {}, allowed }, target) => statusBlocksConverter(values, target, allowed),
  staffRole: ({ values = {} }) => staffRoleConverter(values, STAFF_ROLES),
  verbatim: () => verbatimConverter,
  looseJson: () => looseJsonConverter,
  publication: (input, target) =>
    publicationConverter(unnamed(input, target), { published: input.published ?? [], allowed: input.allowed }),
};

const TOGETHER = ['discountValue', 'publication', 'fullName', 'instantFlag', 'instantUnflag', 'statusBlocks'];

/** Whether one use of the converter serves all targets together, instead of each by itself. */
export function takesAllTargets(name: string | undefined): boolean {
  return name !== undefined && TOGETHER.includes(name);
}

function unnamed(input: ConverterInput, target: AttributeTarget): Converter {
  if (target.attribute === '$published') return publishedFlagConverter(input.published ?? [true], input.allowed);
  if (input.references !== undefined && isLink(target)) {
    return referenceConverter(input.type, { table: input.references, many: target.many });
  }
  if (target.customField === 'global::portable-text' || target.format === 'portable-text') {
    return portableTextConverter(target.placeholders ? { placeholders: true } : {});
  }
  if (target.customField === 'global::localized-text')
    return plainConverter({ kind: 'text' }, { ...target, type: 'text' });
  if (target.type === 'enumeration') {
    const { allowed, values = {}, prints } = input;
    return enumerationConverter(
      values,
      { ...(target.allowed && { allowed: target.allowed }), ...(prints && { prints }) },
      allowed,
    );
  }
  // Several systems share the attribute, each with values of its own.
  if (target.type === 'string' && input.allowed.length > 0) {
    return enumerationConverter(input.values ?? {}, { allowed: input.allowed }, input.allowed);
  }
  return plainConverter(innerType(input), target);
}

/** Inside `{"en": …}` of a text column lie texts. */
function innerType({ localizedSource, type }: ConverterInput): ConverterInput['type'] {
  return localizedSource ? { kind: 'text' } : type;
}

/** Relations, media, and the scalars that hold a documentId. */
export function isLink({ type, attribute }: AttributeTarget): boolean {
  return type === 'relation' || type === 'media' || attribute.endsWith('DocumentId');
}

/**
 * The converter of a column for these targets: the named one, or what follows from the types of attribute and column.
 * Undefined where the mapping names one that does not exist.
 */
export function chooseConverter(input: ConverterInput, as: string | undefined): Converter | undefined {
  const [target] = input.targets;
  if (!target) return undefined;
  const named = as === undefined ? unnamed : NAMED[as];
  if (!named) return undefined;
  const inner = named(input, target);
  const inOne = target.customField === 'global::localized-text';
  if (isLink(target) || !(target.localized || inOne || input.localizedSource)) return inner;
  return localizedConverter(inner, {
    localizedSource: input.localizedSource,
    localizedTarget: target.localized,
    required: input.required,
  });
}
