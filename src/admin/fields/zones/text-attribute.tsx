import { lazy, Suspense, type ComponentProps } from 'react';
import { Loader } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import type { SlugAttribute } from '../slugs/edited-record';
import { isZoneAttribute } from './zones';

const ZoneInput = lazy(() => import('./zone-input'));
const SlugInput = lazy(() => import('../slugs/slug-input'));

type TextProps = ComponentProps<typeof InputRenderer> & {
  unique?: boolean;
  mainField?: unknown;
  attribute?: { slug?: SlugAttribute };
};

/** The input of every text of one line: Strapi's own, but of a time zone a choice, and of a slug one that follows a title. */
export function TextAttribute({ unique: _unique, mainField: _mainField, ...props }: TextProps) {
  const { name, label, hint, required, disabled, labelAction, attribute } = props;
  const { slug } = attribute ?? {};
  if (!slug && !isZoneAttribute(name)) return <InputRenderer {...props} />;
  const field = { name, label, hint, required, disabled, labelAction };
  return (
    <Suspense fallback={<Loader small />}>
      {slug ? <SlugInput {...field} attribute={{ slug }} /> : <ZoneInput {...field} />}
    </Suspense>
  );
}
