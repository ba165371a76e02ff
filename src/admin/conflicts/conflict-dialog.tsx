import { useState } from 'react';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../use-text';
import { differences } from './differences';
import { DifferenceTable } from './difference-table';
import { messages } from './messages';
import type { Choice, Conflict } from './send-versions';

interface ConflictDialogProps {
  conflict: Conflict;
  language: string;
  onChoose(choice: Choice): void;
}

interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

function nameOf(person: Person | null | undefined): string | undefined {
  const name = [person?.firstname, person?.lastname].filter(Boolean).join(' ');
  return name || person?.username || undefined;
}

/** Shows what is stored beside what was to be saved. It stays until its editor has chosen: what was typed is here only. */
export function ConflictDialog({ conflict, language, onChoose }: ConflictDialogProps) {
  const text = useText(messages);
  const { formatDate } = useIntl();
  const { current, sent, byField } = conflict;
  const [keep, setKeep] = useState<readonly string[]>([]);
  const found = differences(current ?? {}, sent);
  const name = nameOf(current?.updatedBy as Person | undefined) ?? text('magnetiq.conflicts.somebody');
  const at = current ? formatDate(current.updatedAt as string, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <Dialog.Root open>
      <Dialog.Content style={{ maxWidth: '83rem' }}>
        <Dialog.Header>{text('magnetiq.conflicts.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>
              {current ? text('magnetiq.conflicts.by', { name, at }) : text('magnetiq.conflicts.gone')}
            </Typography>
            {byField && found.length > 0 ? <Typography>{text('magnetiq.conflicts.choose')}</Typography> : null}
            {found.length > 0 ? (
              <DifferenceTable
                differences={found}
                language={language}
                keep={byField ? keep : undefined}
                onKeep={(name, isKept) => setKeep([...keep.filter((one) => one !== name), ...(isKept ? [name] : [])])}
              />
            ) : (
              <Typography>{text('magnetiq.conflicts.same')}</Typography>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => onChoose('take')}>
            {text('magnetiq.conflicts.take')}
          </Button>
          <Button fullWidth variant="danger" onClick={() => onChoose({ keep })}>
            {text(keep.length > 0 ? 'magnetiq.conflicts.save' : 'magnetiq.conflicts.insist')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
