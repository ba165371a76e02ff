import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { SUGGESTIONS } from '../../../api/system/contracts/admin-routes';
import { useLoaded } from '../../use-loaded';
import type { InputProps } from './inputs/input-props';
import { ShapeInput } from './inputs/shape-input';

/** The input of a list of lines, with what other records of the type have in it. */
export function WithSuggestions(props: InputProps) {
  const { model } = useContentManager();
  const found = useLoaded(SUGGESTIONS, { query: { uid: model, attribute: props.name } });
  return <ShapeInput {...props} suggestions={found.state === 'ready' ? found.data : []} />;
}
