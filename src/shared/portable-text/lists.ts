/** What the walk needs of a block; anything that is no list item ends the list before it. */
export interface Listed {
  _type: string;
  _key?: string;
  listItem?: string;
  level?: number;
  children?: readonly unknown[];
}

/** Where a list item stands. */
export interface ListPlace {
  listItem: string;
  /** 0 for the outermost list. */
  depth: number;
  /** 1 for the first item of its list. */
  number: number;
}

/** A list as `@portabletext/to-html` renders it; its items hold the lists below them among their children. */
export interface List {
  _type: '@list';
  _key: string;
  mode: 'html';
  level: number;
  listItem: string;
  children: Listed[];
}

/**
 * The place of each list item, null for other blocks. Levels are an author's indents: they may be skipped on the way
 * down and met on the way back. What stands at one depth and is of one kind is one list, so 1, 3, 1 counts 1, 1, 2.
 */
export function listPlaces(blocks: readonly Listed[]): (ListPlace | null)[] {
  let open: { level: number; listItem: string; count: number }[] = [];
  return blocks.map(({ _type, listItem, level = 1 }) => {
    if (_type !== 'block' || !listItem) {
      open = [];
      return null;
    }
    const closed = open.find((list) => list.level > level);
    open = open.filter((list) => list.level <= level);
    const same = open.at(-1)?.level === level ? open.pop() : closed;
    const count = same?.listItem === listItem ? same.count + 1 : 1;
    open.push({ level, listItem, count });
    return { listItem, depth: open.length - 1, number: count };
  });
}

/** The blocks with each list as one node, nested as its items are; give it to `toHTML` instead of the flat blocks. */
export function nestLists<B extends Listed>(blocks: readonly B[]): (B | List)[] {
  const tree: (B | List)[] = [];
  const places = listPlaces(blocks);
  let open: List[] = [];
  blocks.forEach((block, index) => {
    const place = places[index];
    if (!place) {
      open = [];
      tree.push(block);
      return;
    }
    open = open.slice(0, place.depth + (place.number > 1 ? 1 : 0));
    if (place.number === 1) {
      const list = emptyList(block, place, index);
      const above = open.at(-1)?.children.at(-1);
      if (above) above.children = [...(above.children ?? []), list];
      else tree.push(list);
      open.push(list);
    }
    // A copy: lists below it become its children.
    open.at(-1)?.children.push({ ...block });
  });
  return tree;
}

function emptyList(first: Listed, { depth, listItem }: ListPlace, index: number): List {
  return {
    _type: '@list',
    _key: `${first._key ?? index}-list`,
    mode: 'html',
    level: depth + 1,
    listItem,
    children: [],
  };
}

/** What stands before a list item in a text: the width of the markers above it, and its own. */
export interface ListMarker {
  indent: string;
  marker: string;
}

/** The markers of list items in Markdown and plain text, null for other blocks. */
export function listMarkers(blocks: readonly Listed[]): (ListMarker | null)[] {
  let widths: number[] = [];
  return listPlaces(blocks).map((place) => {
    if (!place) return null;
    const marker = place.listItem === 'number' ? `${place.number}. ` : '- ';
    widths = widths.slice(0, place.depth);
    const indent = ' '.repeat(widths.reduce((sum, width) => sum + width, 0));
    widths.push(marker.length);
    return { indent, marker };
  });
}

/** Puts the marker before a text; its further lines stand under the first. */
export function markItem(text: string, { indent, marker }: ListMarker): string {
  const under = indent + ' '.repeat(marker.length);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? indent + marker + line : under + line))
    .join('\n');
}
