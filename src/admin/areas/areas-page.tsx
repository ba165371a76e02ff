import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { WORKLISTS } from '../../api/system/contracts/admin-routes';
import { AREAS_PATH } from '../navigation/addresses';
import { useLoaded } from '../use-loaded';
import { AllAreas } from './all-areas';
import { OneArea } from './one-area';
import { useAreas } from './use-areas';
import { waitingIn } from './waiting-in';

/** All areas, or the home of the one in the address. */
export default function AreasPage(): ReactElement {
  const [id] = useLocation().pathname.slice(AREAS_PATH.length).split('/').filter(Boolean);
  const areas = useAreas();
  const waiting = useLoaded(WORKLISTS);
  const lists = waiting.state === 'ready' ? waiting.data : [];
  if (id === undefined) return <AllAreas areas={areas} lists={lists} />;
  const area = areas.find((each) => each.id === id);
  return <OneArea area={area} lists={area ? waitingIn(area, lists) : []} isLoading={waiting.state === 'loading'} />;
}
