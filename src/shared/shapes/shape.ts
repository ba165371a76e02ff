/** What something is called, in the languages of the admin. */
export interface Words {
  en: string;
  de: string;
}

/** What a text means beyond being one; absent for one line of any text. */
export type TextMeaning = 'lines' | 'link' | 'source' | 'colour' | 'country' | 'language' | 'time' | 'day' | 'mailbox';

export interface TextShape {
  kind: 'text';
  means?: TextMeaning;
  /** Characters at most: 255 for a line, 10,000 for lines. */
  max?: number;
  /** It may be there and say nothing, as the description of a picture that only adorns. */
  empty?: true;
}

export interface NumberShape {
  kind: 'number';
  whole?: true;
  min?: number;
  max?: number;
  unit?: Words;
}

/** An amount in hundredths of the currency that the record is in. */
export interface MoneyShape {
  kind: 'money';
}

export interface ChoiceShape {
  kind: 'choice';
  options: Readonly<Record<string, Words>>;
}

export interface ListShape {
  kind: 'list';
  of: Shape;
  max?: number;
}

/** One value of a group, as it is called and explained in a form. */
export interface Member {
  words: Words;
  hint?: Words;
  shape: Shape;
  required?: true;
}

export interface GroupShape {
  kind: 'group';
  members: Readonly<Record<string, Member>>;
  /** Members that are not named here; without it there may be none. */
  others?: Shape;
}

/** Values by names that whoever fills it in makes up, such as the size and the colour of a variant. */
export interface MapShape {
  kind: 'map';
  of: Shape;
}

/**
 * What a `json` attribute holds. The form of the admin, the contract of every write and the documentation are made of it.
 * `any` is whatever JSON can say: texts, numbers, lists and groups in each other.
 */
export type Shape =
  | TextShape
  | NumberShape
  | MoneyShape
  | { kind: 'yes_no' }
  | ChoiceShape
  | ListShape
  | GroupShape
  | MapShape
  | { kind: 'any' };

/** Shapes by the names under which schemas refer to them: `pluginOptions.magnetiq.shape`. */
export type Shapes = Readonly<Record<string, Shape>>;

/** The value that a shape begins with when somebody adds one. */
export function emptyOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'list':
      return [];
    case 'group':
    case 'map':
      return {};
    case 'yes_no':
      return false;
    case 'text':
    case 'any':
      return '';
    default:
      return null;
  }
}

/** Whether a value is a group: no list, and not nothing. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
