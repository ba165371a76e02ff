import { AnyInput } from './any-input';
import { ChoiceInput } from './choice-input';
import { GroupInput } from './group-input';
import type { InputProps } from './input-props';
import { ListInput } from './list-input';
import { MapInput } from './map-input';
import { NumberInput } from './number-input';
import { TagsInput } from './tags-input';
import { TextInput } from './text-input';
import { YesNoInput } from './yes-no-input';

/** The input for a value of a shape. */
export function ShapeInput({ shape, ...props }: InputProps) {
  switch (shape.kind) {
    case 'text':
      return <TextInput {...props} shape={shape} />;
    case 'number':
    case 'money':
      return <NumberInput {...props} shape={shape} />;
    case 'yes_no':
      return <YesNoInput {...props} shape={shape} />;
    case 'choice':
      return <ChoiceInput {...props} shape={shape} />;
    case 'list':
      return isOfLines(shape.of) ? (
        <TagsInput {...props} shape={shape} />
      ) : (
        <ListInput {...props} shape={shape} Inner={ShapeInput} />
      );
    case 'group':
      return <GroupInput {...props} shape={shape} Inner={ShapeInput} />;
    case 'map':
      return <MapInput {...props} shape={shape} Inner={ShapeInput} />;
    case 'any':
      return <AnyInput {...props} shape={shape} Inner={ShapeInput} />;
  }
}

const isOfLines = (of: InputProps['shape']): boolean =>
  (of.kind === 'text' && of.means !== 'lines') || of.kind === 'choice';
