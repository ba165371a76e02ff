import { Box, Field, Flex, Grid, Typography } from '@strapi/design-system';
import { isGroup, type GroupShape, type Shape } from '../../../../shared/shapes/shape';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import type { NestingProps } from './input-props';
import { MapInput } from './map-input';
import { messages } from '../messages';
import { without } from './without';

const isWide = (of: Shape): boolean =>
  ['list', 'group', 'map', 'any'].includes(of.kind) || (of.kind === 'text' && of.means === 'lines');

/** Values that have names of their own, beside each other; below them what somebody adds, where the shape allows it. */
export function GroupInput({ shape, value, onChange, label, name, disabled, Inner }: NestingProps<GroupShape>) {
  const text = useText(messages);
  const language = adminLanguage();
  const group = isGroup(value) ? value : {};
  const others = without(group, Object.keys(shape.members));
  const known = Object.keys(shape.members);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Grid.Root gap={3}>
        {Object.entries(shape.members).map(([key, { words, hint, shape: of, required }]) => (
          <Grid.Item key={key} col={isWide(of) ? 12 : 6} s={12} direction="column" alignItems="stretch">
            <Field.Root name={`${name}.${key}`} hint={hint?.[language]} required={required ?? false}>
              <Field.Label>{words[language]}</Field.Label>
              <Inner
                shape={of}
                value={group[key]}
                label={`${label}: ${words[language]}`}
                name={`${name}.${key}`}
                disabled={disabled}
                onChange={(changed) =>
                  onChange(changed === undefined ? without(group, [key]) : { ...group, [key]: changed })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
      {shape.others ? (
        <Box>
          <Typography variant="pi" fontWeight="bold" textColor="neutral600">
            {text('magnetiq.shape.more')}
          </Typography>
          <MapInput
            shape={{ kind: 'map', of: shape.others }}
            value={others}
            label={`${label}: ${text('magnetiq.shape.more')}`}
            name={name}
            disabled={disabled}
            taken={known}
            Inner={Inner}
            onChange={(changed) => onChange({ ...without(group, Object.keys(others)), ...(changed as object) })}
          />
        </Box>
      ) : null}
    </Flex>
  );
}
