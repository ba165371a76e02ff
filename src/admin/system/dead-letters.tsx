import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification, Widget } from '@strapi/strapi/admin';
import { OUTBOX, RETRY_JOB, RETRY_MESSAGE } from '../../api/system/contracts/admin-routes';
import type { DeadLetters } from '../../api/system/contracts/dead-letters';
import type { OnWire } from '../../shared/contracts/admin-route';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';

interface Line {
  id: string;
  title: string;
  error: string | null;
  retry: typeof RETRY_MESSAGE | typeof RETRY_JOB;
  /** Of the message or the job. */
  of: string;
}

const SHOWN = 5;

const linesOf = ({ messages: dead, jobs }: OnWire<DeadLetters>): Line[] => [
  ...dead.map((message) => ({
    id: message.documentId,
    title: `${message.channel} · ${message.kind}`,
    error: message.lastError,
    retry: RETRY_MESSAGE,
    of: message.documentId,
  })),
  ...jobs.map((job) => ({
    id: `job-${job.id}`,
    title: job.task,
    error: job.lastError,
    retry: RETRY_JOB,
    of: job.id,
  })),
];

/** Dashboard: side effects and jobs that were given up and wait for somebody to look. */
export default function DeadLettersWidget() {
  const text = useText(messages);
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const dead = useLoaded(OUTBOX);
  if (dead.state === 'loading') return <Widget.Loading />;
  if (dead.state === 'failed') return <Widget.Error>{text('magnetiq.system.dead.failed')}</Widget.Error>;
  const lines = linesOf(dead.data);
  if (lines.length === 0) return <Widget.NoData>{text('magnetiq.system.dead.none')}</Widget.NoData>;

  const retry = async (line: Line) => {
    try {
      await send<{ answer: object }, typeof line.retry.path>(line.retry, { params: { id: line.of } });
      toggleNotification({ type: 'success', message: text('magnetiq.system.dead.retried') });
    } catch (error) {
      tellError(error);
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
