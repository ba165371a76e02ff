import { groupOf, line, listOf, mapOf, member, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const OPERATORS = {
  eq: words('is', 'ist'),
  ne: words('is not', 'ist nicht'),
  gt: words('is more than', 'ist größer als'),
  gte: words('is at least', 'ist mindestens'),
  lt: words('is less than', 'ist kleiner als'),
  lte: words('is at most', 'ist höchstens'),
  in: words('is one of', 'ist eines von'),
  contains: words('contains', 'enthält'),
};

const condition = groupOf({
  field: member(['Field', 'Feld'], line, { required: true }),
  operator: member(['Condition', 'Bedingung'], { kind: 'choice', options: OPERATORS }, { required: true }),
  value: member(['Value', 'Wert'], { kind: 'any' }),
});

/** What `json` attributes of accounts hold. */
export const ACCOUNT_SHAPES = {
  'accounts.rights': mapOf({ kind: 'yes_no' }),
  'accounts.criteria': groupOf({ filters: member(['Who belongs to it', 'Wer dazugehört'], listOf(condition)) }),
} satisfies Shapes;
