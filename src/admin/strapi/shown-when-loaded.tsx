import { lazy, Suspense, type ComponentType } from 'react';
import { Loader } from '@strapi/design-system';

/**
 * The input of a type of attributes, for `app.addFields`, which takes components and no ways to load them (@strapi/admin
 * 5.54.0). Its code comes with the first form that shows one.
 */
export function shownWhenLoaded<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType {
  const Loaded = lazy(load as () => Promise<{ default: ComponentType<object> }>);
  return (props) => (
    <Suspense fallback={<Loader small />}>
      <Loaded {...props} />
    </Suspense>
  );
}
