import { useEffect, useRef, type ReactElement } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { Item } from './items';

export interface Group {
  id: string;
  title: string;
  items: readonly Item[];
}

interface PaletteListProps {
  id: string;
  label: string;
  groups: readonly Group[];
  chosen: Item | undefined;
  onChoose(item: Item): void;
}

/** The id of the element that shows an item. */
export const optionId = (listId: string, { id }: Item): string => `${listId}-${id.replace(/[^\w-]/g, '_')}`;

/** What was found, by kind; one of it is chosen. */
export function PaletteList({ id, label, groups, chosen, onChoose }: PaletteListProps): ReactElement {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <Box id={`${id}-${group.id}`} paddingTop={3} paddingBottom={1} paddingLeft={3}>
            <Typography variant="sigma" textColor="neutral600">
              {group.title}
            </Typography>
          </Box>
          {group.items.map((item) => (
            <Option
              key={item.id}
              id={optionId(id, item)}
              item={item}
              isChosen={item === chosen}
              onChoose={() => onChoose(item)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  item: Item;
  isChosen: boolean;
  onChoose(): void;
}

function Option({ id, item: { title, hint }, isChosen, onChoose }: OptionProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      ref={place}
      id={id}
      role="option"
      aria-selected={isChosen}
      background={isChosen ? 'primary100' : 'neutral0'}
      padding={2}
      paddingLeft={3}
      hasRadius
      cursor="pointer"
      onClick={onChoose}
    >
      <Flex justifyContent="space-between" gap={4}>
        <Typography ellipsis textColor={isChosen ? 'primary700' : 'neutral800'}>
          {title}
        </Typography>
        {hint && (
          <Typography variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
