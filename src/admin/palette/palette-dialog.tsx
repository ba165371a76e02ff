import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Box, Field, Modal, TextInput, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { useText } from '../use-text';
import { matching, type Item } from './items';
import { messages } from './messages';
import { optionId, PaletteList, type Group } from './palette-list';
import { useFound } from './use-found';
import { usePlaces } from './use-places';

/** The palette: what is typed finds types, pages, records and actions; arrow keys choose, Enter opens. */
export default function PaletteDialog({ onClose }: { onClose(): void }): ReactElement {
  const text = useText(messages);
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { types, pages, actions } = usePlaces();
  const { records, isSearching } = useFound(typed);

  const groups: Group[] = [
    { id: 'types', title: text('magnetiq.palette.types'), items: typed.trim() ? matching(types, typed, 6) : [] },
    { id: 'actions', title: text('magnetiq.palette.actions'), items: matching(actions, typed, 6) },
    { id: 'pages', title: text('magnetiq.palette.pages'), items: matching(pages, typed, 8) },
    { id: 'records', title: text('magnetiq.palette.records'), items: records.slice(0, 20) },
  ].filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const chosen = items[Math.min(at, items.length - 1)];

  const open = (item: Item): void => {
    onClose();
    navigate(item.to);
  };
  const hear = (event: KeyboardEvent): void => {
    const from = Math.min(at, items.length - 1);
    const next: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1 };
    const to = next[event.key];
    if (to !== undefined && items.length > 0) setAt((to + items.length) % items.length);
    else if (event.key === 'Enter' && chosen) open(chosen);
    else return;
    event.preventDefault();
  };
  const told = isSearching
    ? text('magnetiq.palette.searching')
    : items.length === 0
      ? text('magnetiq.palette.none')
      : text('magnetiq.palette.found', { count: items.length });

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('magnetiq.palette.close')}>
          <Modal.Title>{text('magnetiq.palette.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="palette">
            <TextInput
              autoFocus
              role="combobox"
              aria-label={text('magnetiq.palette.text')}
              aria-expanded={items.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={chosen && optionId(listId, chosen)}
              autoComplete="off"
              placeholder={text('magnetiq.palette.text')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
              }}
              onKeyDown={hear}
            />
          </Field.Root>
          <PaletteList
            id={listId}
            label={text('magnetiq.palette.title')}
            groups={groups}
            chosen={chosen}
            onChoose={open}
          />
          <Box paddingTop={3} role="status">
            <Typography variant="pi" textColor="neutral600">
              {told}
            </Typography>
          </Box>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
