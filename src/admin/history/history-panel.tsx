import { useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { RECORD_HISTORY } from '../../api/system/contracts/admin-routes';
import type { HistoryEntry } from '../../api/system/contracts/history';
import type { OnWire } from '../../shared/contracts/admin-route';
import { fieldLabel } from '../labels/field-label';
import { when } from '../lists/when';
import { adminLanguage } from '../strapi/page';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';
import { changeText } from './change-text';
import { messages } from './messages';

type Entry = OnWire<HistoryEntry>;

interface PanelProps {
  model: string;
  documentId?: string;
  /** Of a single type it alone knows its id. */
  document?: { documentId?: string; updatedAt?: string; status?: string };
}

/** The panel beside the form of every record: who changed what, and when. */
export function HistoryPanel({ model, documentId, document }: PanelProps) {
  const text = useText(messages);
  if (!/^(api::|plugin::users-permissions\.user$)/.test(model) || !document) return null;
  const id = documentId ?? document.documentId;
  if (!id) return null;
  const state = [id, document.updatedAt, document.status].join(' ');
  return { title: text('magnetiq.history'), content: <Part key={state} uid={model} id={id} /> };
}

interface PartProps {
  uid: string;
  id: string;
  after?: string;
}

/** A part of the history; the one before it comes when it is asked for. */
function Part({ uid, id, after }: PartProps) {
  const text = useText(messages);
  const [isOpen, setOpen] = useState(false);
  const page = useLoaded(RECORD_HISTORY, { params: { uid, id }, query: after === undefined ? {} : { after } });
  if (page.state === 'loading') return <Note>{text('magnetiq.history.loading')}</Note>;
  if (page.state === 'failed') return <Note>{text('magnetiq.history.failed')}</Note>;
  const { entries, next } = page.data;
  if (after === undefined && entries.length === 0 && next === null) return <Note>{text('magnetiq.history.none')}</Note>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} width="100%">
        {entries.map((entry) => (
          <li key={entry.documentId}>
            <Step entry={entry} />
          </li>
        ))}
      </Flex>
      {next !== null && !isOpen ? (
        <Button variant="tertiary" size="S" onClick={() => setOpen(true)}>
          {text('magnetiq.history.earlier')}
        </Button>
      ) : null}
      {next !== null && isOpen ? <Part uid={uid} id={id} after={next} /> : null}
    </Flex>
  );
}

function Note({ children }: { children: string }) {
  return <Typography textColor="neutral600">{children}</Typography>;
}

/** What others than staff are called; whoever works on behalf of nobody is the platform. */
const KINDS = ['staff', 'member', 'guest', 'api_token'] as const;

function Step({ entry: { action, at, by, locale, currency, changes, more } }: { entry: Entry }) {
  const text = useText(messages);
  const language = adminLanguage();
  const moment = when(new Date(at), new Date(), language);
  const kind = KINDS.find((one) => one === by.kind) ?? 'system';
  const name = by.name ?? text(`magnetiq.history.${kind}`);
  return (
    <Box>
      <Flex gap={2} alignItems="center" wrap="wrap">
        <Typography fontWeight="bold">{text(`magnetiq.history.${action}`)}</Typography>
        {locale === 'en' || locale === 'de' ? <Badge>{text(`magnetiq.history.${locale}`)}</Badge> : null}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600" title={moment.full}>
        {text('magnetiq.history.by', { name, when: moment.short })}
      </Typography>
      {changes.map((change) => (
        <Typography key={change.name} tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
          <Typography variant="pi" fontWeight="bold">
            {fieldLabel(change.name, language)}:
          </Typography>{' '}
          {changeText(change, { text, language, currency })}
        </Typography>
      ))}
      {more > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('magnetiq.history.more', { count: more })}
        </Typography>
      ) : null}
    </Box>
  );
}
