import type { LISTS, STYLES } from '../../../../shared/portable-text/marks';

/** What a paragraph becomes. */
export type Shortcut = { style: (typeof STYLES)[number] } | { listItem: (typeof LISTS)[number] };

/** What the beginning of a paragraph means once a space follows it, as in Markdown; undefined for any other text. */
export function shortcutOf(beginning: string): Shortcut | undefined {
  const [heading] = /^#{1,6}$/.exec(beginning) ?? [];
  if (heading) return { style: `h${heading.length}` as (typeof STYLES)[number] };
  if (beginning === '>') return { style: 'blockquote' };
  if (beginning === '-' || beginning === '*' || beginning === '+') return { listItem: 'bullet' };
  return beginning === '1.' || beginning === '1)' ? { listItem: 'number' } : undefined;
}
