import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { emptyOf, type Shape } from '../../../../shared/shapes/shape';
import { useText } from '../../../use-text';
import type { NestingProps } from './input-props';
import { messages } from '../messages';

const ANY = { kind: 'any' } as const;

/** What a value of any kind can be, and the shape by which it is edited. */
const KINDS = {
  text: { kind: 'text', means: 'lines' },
  number: { kind: 'number' },
  yes_no: { kind: 'yes_no' },
  list: { kind: 'list', of: ANY },
  map: { kind: 'map', of: ANY },
} satisfies Record<string, Shape>;

type Kind = keyof typeof KINDS | 'nothing';

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes_no';
    case 'object':
      return 'map';
    default:
      return 'text';
  }
}

/** A value of any kind: first its kind, then the value itself, to any depth. */
export function AnyInput({ value, onChange, label, name, disabled, Inner }: NestingProps<{ kind: 'any' }>) {
  const text = useText(messages);
  const kind = kindOf(value);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <SingleSelect
        aria-label={`${label}: ${text('magnetiq.shape.kind')}`}
        size="S"
        disabled={disabled}
        value={kind}
        onChange={(chosen) => {
          if (chosen === kind) return;
          onChange(chosen === 'nothing' ? null : (emptyOf(KINDS[chosen as keyof typeof KINDS]) ?? 0));
        }}
      >
        {[...Object.keys(KINDS), 'nothing'].map((each) => (
          <SingleSelectOption key={each} value={each}>
            {text(`magnetiq.shape.kind.${each as Kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {kind === 'nothing' ? null : (
        <Inner
          shape={KINDS[kind]}
          value={value}
          label={label}
          name={name}
          disabled={disabled}
          onChange={(changed) => onChange(changed ?? emptyOf(KINDS[kind]) ?? null)}
        />
      )}
    </Flex>
  );
}
