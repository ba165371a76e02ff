import { useEffect, useRef, useState } from 'react';
import { Button, Field, Flex, Grid, IconButton, TextInput } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { emptyOf, type MapShape } from '../../../../shared/shapes/shape';
import { useText } from '../../../use-text';
import type { NestingProps } from './input-props';
import { faultsOfRows, valueOfRows, type MapRow } from './map-rows';
import { messages } from '../messages';

interface MapInputProps extends NestingProps<MapShape> {
  /** Names that may not be given. */
  taken?: readonly string[];
}

/** Names and values, which whoever fills it in makes up. */
export function MapInput({ shape, value, onChange, label, name, disabled, Inner, taken = [] }: MapInputProps) {
  const text = useText(messages);
  const next = useRef(0);
  const rowsOf = (from: unknown): MapRow[] =>
    typeof from === 'object' && from !== null
      ? Object.entries(from).map(([key, is]) => ({ key: (next.current += 1), name: key, value: is }))
      : [];
  const [rows, setRows] = useState(() => rowsOf(value));
  const stored = JSON.stringify(value ?? {});
  const told = useRef(stored);
  useEffect(() => {
    // From outside, as when the form is reset.
    if (told.current !== stored) setRows(rowsOf(value));
    told.current = stored;
  }, [stored]);

  const change = (changed: MapRow[]): void => {
    setRows(changed);
    const values = valueOfRows(changed, taken);
    told.current = JSON.stringify(values);
    onChange(values);
  };
  const replace = (key: number, part: Partial<MapRow>): void =>
    change(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const faults = faultsOfRows(rows, taken);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {rows.map((row) => {
        const fault = faults.get(row.key);
        return (
          <Grid.Root key={row.key} gap={2}>
            <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
              <Field.Root name={`${name}.${row.key}`} error={fault && text(`magnetiq.shape.${fault}`)}>
                <TextInput
                  aria-label={`${label}: ${text('magnetiq.shape.name')}`}
                  name={`${name}.${row.key}`}
                  placeholder={text('magnetiq.shape.name')}
                  disabled={disabled}
                  value={row.name}
                  onChange={(event) => replace(row.key, { name: event.target.value })}
                />
                <Field.Error />
              </Field.Root>
            </Grid.Item>
            <Grid.Item col={7} s={10} direction="column" alignItems="stretch">
              <Inner
                shape={shape.of}
                value={row.value}
                label={`${label}: ${row.name || text('magnetiq.shape.value')}`}
                name={`${name}.${row.name}`}
                disabled={disabled}
                onChange={(changed) => replace(row.key, { value: changed ?? emptyOf(shape.of) })}
              />
            </Grid.Item>
            <Grid.Item col={1} s={2} alignItems="flex-start">
              <IconButton
                variant="ghost"
                label={text('magnetiq.shape.remove', { label: row.name })}
                disabled={disabled}
                onClick={() => change(rows.filter(({ key }) => key !== row.key))}
              >
                <Trash />
              </IconButton>
            </Grid.Item>
          </Grid.Root>
        );
      })}
      <Button
        variant="tertiary"
        startIcon={<Plus />}
        disabled={disabled}
        onClick={() => setRows([...rows, { key: (next.current += 1), name: '', value: emptyOf(shape.of) }])}
      >
        {text('magnetiq.shape.add-name')}
      </Button>
    </Flex>
  );
}
