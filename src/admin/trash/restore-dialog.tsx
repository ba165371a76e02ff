import { useState } from 'react';
import { Button, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { fieldLabel } from '../labels/field-label';
import { messages } from './messages';
import { useText } from '../use-text';

/** A value that another record has taken. */
export interface Taken {
  attribute: string;
  value: string;
  documentId: string;
  label: string | null;
  suggestion: string | null;
}

interface RestoreDialogProps {
  taken: readonly Taken[];
  onClose(): void;
  onRestore(values: Record<string, string>): void;
}

/** Asks for other names where a record's own were taken while it lay in the trash. */
export function RestoreDialog({ taken, onClose, onRestore }: RestoreDialogProps) {
  const text = useText(messages);
  const named = (attribute: string) => fieldLabel(attribute, document.documentElement.lang);
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(taken.map(({ attribute, suggestion }) => [attribute, suggestion ?? ''])),
  );
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.trash.taken')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            {taken.map(({ attribute, value, label, documentId }) => (
              <Field.Root key={attribute} name={attribute}>
                <Typography>{text('magnetiq.trash.taken.text', { other: label ?? documentId, value })}</Typography>
                <Field.Label>{named(attribute)}</Field.Label>
                <TextInput
                  value={values[attribute]}
                  onChange={(event) => setValues({ ...values, [attribute]: event.target.value })}
                />
              </Field.Root>
            ))}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={onClose}>
            {text('magnetiq.trash.back')}
          </Button>
          <Button
            fullWidth
            disabled={Object.values(values).some((value) => value.trim() === '')}
            onClick={() => onRestore(values)}
          >
            {text('magnetiq.trash.restore')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
