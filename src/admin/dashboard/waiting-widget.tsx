import { Widget } from '@strapi/strapi/admin';
import { WORKLISTS } from '../../api/system/contracts/admin-routes';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';
import { messages } from './messages';
import { WaitingLists } from './waiting-lists';

/** Dashboard: what waits for this person. */
export default function WaitingWidget() {
  const text = useText(messages);
  const waiting = useLoaded(WORKLISTS);
  if (waiting.state === 'loading') return <Widget.Loading />;
  if (waiting.state === 'failed') return <Widget.Error>{text('magnetiq.waiting.failed')}</Widget.Error>;
  if (waiting.data.length === 0) return <Widget.NoData>{text('magnetiq.waiting.none')}</Widget.NoData>;
  return <WaitingLists lists={waiting.data} />;
}
