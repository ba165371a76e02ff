import { CODE, CODE_LANGUAGE, CROP, FOCUS, PICTURE } from '../../../../shared/portable-text/block-shapes';
import type { InputProps } from '../../shape/inputs/input-props';
import { ShapeInput } from '../../shape/inputs/shape-input';
import { CodeInput, CodeLanguageInput } from './code-input';
import { CropInput } from './crop-input';
import { FocusInput } from './focus-input';
import { PictureInput } from './picture-input';

/** The input of a member of a block: its own where its shape is more than its values, else that of the shape. */
export function MemberInput(props: InputProps) {
  switch (props.shape) {
    case PICTURE:
      return <PictureInput {...props} />;
    case FOCUS:
      return <FocusInput {...props} />;
    case CROP:
      return <CropInput {...props} />;
    case CODE:
      return <CodeInput {...props} />;
    case CODE_LANGUAGE:
      return <CodeLanguageInput {...props} />;
    default:
      return <ShapeInput {...props} />;
  }
}
