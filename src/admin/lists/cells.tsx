import { Badge, Typography } from '@strapi/design-system';
import type { Mark } from '../../shared/content-manager/views/marks';
import { adminLanguage } from '../strapi/page';
import { useText } from '../use-text';
import { messages } from './messages';
import { when, whichDay, type When } from './when';

/** A moment or a day in a list, with all of it where one points at it. */
export function DateCell({ value, type }: { value: unknown; type: string }) {
  const shown = typeof value === 'string' && value !== '' ? shownDate(value, type) : null;
  return (
    <Typography textColor="neutral800" ellipsis {...(shown && { title: shown.full })}>
      {shown?.short ?? '-'}
    </Typography>
  );
}

function shownDate(value: string, type: string): When {
  const [now, language] = [new Date(), adminLanguage()];
  if (type !== 'date') return when(new Date(value), now, language);
  const pad = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return whichDay(value.slice(0, today.length), today, language);
}

const COLOURS = {
  expired: { backgroundColor: 'danger100', textColor: 'danger700' },
  scheduled: { backgroundColor: 'primary100', textColor: 'primary700' },
  missing_de: { backgroundColor: 'warning100', textColor: 'warning700' },
} as const;

const isMark = (mark: unknown): mark is Mark => typeof mark === 'string' && Object.hasOwn(COLOURS, mark);

/** What the server says of a row beyond its attributes. */
const marksOf = (row: Record<string, unknown>): Mark[] =>
  Array.isArray(row.marks) ? row.marks.filter((mark) => isMark(mark)) : [];

function MarkBadge({ mark }: { mark: Mark }) {
  const text = useText(messages);
  return <Badge {...COLOURS[mark]}>{text(`magnetiq.lists.${mark}`)}</Badge>;
}

export function MarksCell({ row }: { row: Record<string, unknown> }) {
  const marks = marksOf(row);
  if (marks.length === 0) return <Typography textColor="neutral800">-</Typography>;
  return marks.map((mark) => <MarkBadge key={mark} mark={mark} />);
}

/** Yes or no; what says that something is active does not look alive once its time is over. */
export function YesNoCell({ row, name }: { row: Record<string, unknown>; name: string }) {
  const text = useText(messages);
  const value = row[name];
  const over = name === 'isActive' && value === true ? marksOf(row).find((mark) => mark !== 'missing_de') : undefined;
  if (over) return <MarkBadge mark={over} />;
  if (typeof value !== 'boolean') return <Typography textColor="neutral800">-</Typography>;
  return (
    <Typography textColor={value ? 'neutral800' : 'neutral600'}>
      {text(value ? 'magnetiq.lists.yes' : 'magnetiq.lists.no')}
    </Typography>
  );
}
