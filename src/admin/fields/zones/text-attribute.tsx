import { lazy, Suspense, type ComponentProps } from 'react';
import { Loader } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import { isZoneAttribute } from './zones';

const ZoneInput = lazy(() => import('./zone-input'));

type TextProps = ComponentProps<typeof InputRenderer> & { unique?: boolean; mainField?: unknown };

/** The input of every text of one line: Strapi's own, but of a time zone a choice. */
export function TextAttribute({ unique: _unique, mainField: _mainField, ...props }: TextProps) {
  if (!isZoneAttribute(props.name)) return <InputRenderer {...props} />;
  const { name, label, hint, required, disabled, labelAction } = props;
  return (
    <Suspense fallback={<Loader small />}>
      <ZoneInput {...{ name, label, hint, required, disabled, labelAction }} />
    </Suspense>
  );
}
