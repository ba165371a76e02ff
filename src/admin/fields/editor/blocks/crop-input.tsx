import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { CROP } from '../../../../shared/portable-text/block-shapes';
import { isGroup } from '../../../../shared/shapes/shape';
import { adminLanguage } from '../../../strapi/page';
import type { InputProps } from '../../shape/inputs/input-props';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Of each side, so that something is left. */
const MOST = 49;

/** What is cut off at each side, in per cent; nothing is cut off where all are zero. */
export function CropInput({ value, onChange, label, name, disabled }: InputProps) {
  const given = isGroup(value) ? value : {};
  const partOf = (side: string): number => Number(given[side] ?? 0);
  const cut = (side: string, typed: string): void => {
    const part = Math.min(MOST, Math.max(0, Math.round(Number(typed) || 0))) / 100;
    const next = Object.fromEntries(SIDES.map((each) => [each, each === side ? part : partOf(each)]));
    onChange(Object.values(next).some((each) => each > 0) ? next : undefined);
  };
  return (
    <Flex gap={3} wrap="wrap">
      {SIDES.map((side) => {
        const word = CROP.members[side].words[adminLanguage()];
        return (
          <Field.Root key={side} name={`${name}.${side}`} width="9rem">
            <Field.Label>{word}</Field.Label>
            <TextInput
              aria-label={`${label}: ${word}`}
              type="number"
              min={0}
              max={MOST}
              disabled={disabled}
              endAction={<Typography variant="pi">%</Typography>}
              value={String(Math.round(partOf(side) * 100))}
              onChange={(event) => cut(side, event.target.value)}
            />
          </Field.Root>
        );
      })}
    </Flex>
  );
}
