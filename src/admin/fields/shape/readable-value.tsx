import { Box, Flex, Typography } from '@strapi/design-system';
import { writeAmount } from '../../../shared/money/read-amount';
import type { Shape } from '../../../shared/shapes/shape';
import { adminLanguage } from '../../strapi/page';
import { useText } from '../../use-text';
import { YES_NO } from './inputs/yes-no';
import { messages } from './messages';
import { writeNumber } from '../numbers/read-number';

interface ReadableValueProps {
  shape: Shape;
  value: unknown;
}

/** A value that nobody may change here, as one reads it: lists as lists, groups as names and what they say. */
export function ReadableValue({ shape, value }: ReadableValueProps) {
  const text = useText(messages);
  const language = adminLanguage();
  if (isNothing(value)) return <Said>{text('magnetiq.shape.none')}</Said>;
  if (Array.isArray(value)) {
    const of = shape.kind === 'list' ? shape.of : ANY;
    return (
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {value.map((entry, place) => (
          // The list is only shown: its entries keep their places.
          <Box
            tag="li"
            key={place}
            paddingLeft={3}
            borderStyle="solid"
            borderWidth="0 0 0 2px"
            borderColor="neutral200"
          >
            <ReadableValue shape={of} value={entry} />
          </Box>
        ))}
      </Flex>
    );
  }
  if (typeof value === 'object')
    return (
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
        {Object.entries(value as object).map(([name, is]) => (
          <Flex key={name} gap={2} alignItems="flex-start">
            <Typography tag="dt" textColor="neutral600">
              {memberOf(shape, name)?.words[language] ?? name}
            </Typography>
            <Box tag="dd">
              <ReadableValue
                shape={memberOf(shape, name)?.shape ?? (shape.kind === 'map' ? shape.of : ANY)}
                value={is}
              />
            </Box>
          </Flex>
        ))}
      </Flex>
    );
  if (typeof value === 'boolean') return <Said>{YES_NO.options[`${value}`][language]}</Said>;
  if (typeof value === 'number')
    return <Said>{shape.kind === 'money' ? writeAmount(value, language) : writeNumber(value, language)}</Said>;
  const words = shape.kind === 'choice' ? shape.options[String(value)] : undefined;
  return <Said>{words?.[language] ?? String(value)}</Said>;
}

const ANY = { kind: 'any' } as const;

const Said = ({ children }: { children: string }) => (
  <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{children}</Typography>
);

const memberOf = (shape: Shape, name: string) => (shape.kind === 'group' ? shape.members[name] : undefined);

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
