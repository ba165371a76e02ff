import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient, useNotification, Widget } from '@strapi/strapi/admin';
import type { DeadMessage } from '../../api/system/contracts/dead-letters';
import type { DeadJob } from '../../shared/jobs/port';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

interface Outbox {
  messages: DeadMessage[];
  jobs: Omit<DeadJob, 'payload'>[];
}

interface Line {
  id: string;
  title: string;
  error: string | null;
  retry: string;
}

const SHOWN = 5;

const linesOf = ({ messages: dead, jobs }: Outbox): Line[] => [
  ...dead.map((message) => ({
    id: message.documentId,
    title: `${message.channel} · ${message.kind}`,
    error: message.lastError,
    retry: `/system/outbox/messages/${message.documentId}/retry`,
  })),
  ...jobs.map((job) => ({
    id: `job-${job.id}`,
    title: job.task,
    error: job.lastError,
    retry: `/system/outbox/jobs/${encodeURIComponent(job.id)}/retry`,
  })),
];

/** Dashboard: side effects and jobs that were given up and wait for somebody to look. */
export default function DeadLettersWidget() {
  const text = useText(messages);
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const dead = useLoaded<Outbox>('/system/outbox');
  if (dead.state === 'loading') return <Widget.Loading />;
  if (dead.state === 'failed') return <Widget.Error>{text('magnetiq.system.dead.failed')}</Widget.Error>;
  const lines = linesOf(dead.data);
  if (lines.length === 0) return <Widget.NoData>{text('magnetiq.system.dead.none')}</Widget.NoData>;

  const retry = async (line: Line) => {
    try {
      await post(line.retry, {});
      toggleNotification({ type: 'success', message: text('magnetiq.system.dead.retried') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
    }
    dead.reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold" textColor="danger600">
        {text('magnetiq.system.dead.total', { count: lines.length })}
      </Typography>
      <Box tag="ul">
        {lines.slice(0, SHOWN).map((line) => (
          <Flex key={line.id} tag="li" justifyContent="space-between" gap={3} paddingTop={2} paddingBottom={2}>
            <Box minWidth={0}>
              <Typography tag="p">{line.title}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                {line.error}
              </Typography>
            </Box>
            <Button size="S" variant="tertiary" onClick={() => void retry(line)}>
              {text('magnetiq.system.dead.retry')}
            </Button>
          </Flex>
        ))}
      </Box>
    </Flex>
  );
}
