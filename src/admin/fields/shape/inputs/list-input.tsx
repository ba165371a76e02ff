import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { emptyOf, type ListShape } from '../../../../shared/shapes/shape';
import { useText } from '../../../use-text';
import type { NestingProps } from './input-props';
import { messages } from '../messages';
import { useKeys } from './use-keys';

/** Entries one below the other, which are moved, removed and added. */
export function ListInput({ shape, value, onChange, label, name, disabled, Inner }: NestingProps<ListShape>) {
  const text = useText(messages);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const keys = useKeys(entries.length);
  const move = (from: number, to: number): void => {
    const next = [...entries];
    next.splice(to, 0, ...next.splice(from, 1));
    keys.move(from, to);
    onChange(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {entries.map((entry, place) => {
        const called = text('magnetiq.shape.entry', { place: place + 1 });
        return (
          <Box key={keys.at(place)} padding={3} hasRadius borderColor="neutral200" role="group" aria-label={called}>
            <Flex justifyContent="space-between" paddingBottom={2}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                {called}
              </Typography>
              <Flex gap={1}>
                <IconButton
                  variant="ghost"
                  label={text('magnetiq.shape.up', { label: called })}
                  disabled={disabled === true || place === 0}
                  onClick={() => move(place, place - 1)}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={text('magnetiq.shape.down', { label: called })}
                  disabled={disabled === true || place === entries.length - 1}
                  onClick={() => move(place, place + 1)}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={text('magnetiq.shape.remove', { label: called })}
                  disabled={disabled}
                  onClick={() => {
                    keys.remove(place);
                    onChange(entries.filter((_, other) => other !== place));
                  }}
                >
                  <Trash />
                </IconButton>
              </Flex>
            </Flex>
            <Inner
              shape={shape.of}
              value={entry}
              label={`${label}: ${called}`}
              name={`${name}.${place}`}
              disabled={disabled}
              onChange={(changed) =>
                onChange(entries.map((other, at) => (at === place ? (changed ?? emptyOf(shape.of)) : other)))
              }
            />
          </Box>
        );
      })}
      <Button
        variant="tertiary"
        startIcon={<Plus />}
        disabled={disabled === true || entries.length >= (shape.max ?? Infinity)}
        onClick={() => onChange([...entries, emptyOf(shape.of)])}
      >
        {text('magnetiq.shape.add')}
      </Button>
    </Flex>
  );
}
