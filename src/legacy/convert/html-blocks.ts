import { isSafeLink } from '../../shared/portable-text/safe-url';
import { STYLES, type Link, type Span, type TextBlock } from '../../shared/portable-text/schema';
import { htmlTokens, type HtmlToken } from './html-tokens';

const MARKS: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'underline',
  s: 'strike-through',
  del: 'strike-through',
  code: 'code',
};
const BREAKS = /^(p|div|section|article|ul|ol|li|h[1-6]|blockquote|pre|table|tr)$/;
type ListItem = 'bullet' | 'number';

/** Reads HTML into paragraphs, headings, quotes and lists with marks and links; other tags are read through. */
export function htmlToBlocks(html: string): TextBlock[] {
  const reader = new Reader();
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.finish();
}

class Reader {
  private readonly blocks: TextBlock[] = [];
  private spans: Span[] = [];
  private links: Link[] = [];
  private style: TextBlock['style'] = 'normal';
  private readonly lists: ListItem[] = [];
  private readonly marks: string[] = [];
  private inItem = false;

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.text(token.text);
    else if (token.name === 'br') this.text('\n', true);
    else if (token.name === 'a') this.link(token);
    else if (MARKS[token.name]) this.mark(token.kind, MARKS[token.name] as string);
    else if (BREAKS.test(token.name)) this.block(token);
  }

  finish(): TextBlock[] {
    this.flush();
    return this.blocks;
  }

  private text(text: string, exact = false): void {
    const shown = exact ? text : text.replace(/[ \t\r\n]+/g, ' ');
    if (shown.trim() === '' && !exact && this.spans.length === 0) return;
    const last = this.spans.at(-1);
    const marks = [...new Set(this.marks)];
    if (last && String(last.marks) === String(marks)) last.text += shown;
    else this.spans.push({ _type: 'span', _key: `s${this.spans.length}`, text: shown, marks });
  }

  private mark(kind: 'open' | 'close', mark: string): void {
    if (kind === 'open') this.marks.push(mark);
    else if (this.marks.includes(mark)) this.marks.splice(this.marks.lastIndexOf(mark), 1);
  }

  private link(token: Extract<HtmlToken, { name: string }>): void {
    const open = this.marks.findIndex((mark) => mark.startsWith('link'));
    if (open >= 0) this.marks.splice(open, 1);
    const href = token.attributes.href ?? '';
    if (token.kind === 'close' || href === '' || href.length > 2048 || !isSafeLink(href)) return;
    const key = `link${this.links.length}`;
    this.links.push({ _type: 'link', _key: key, href });
    this.marks.push(key);
  }

  private block({ kind, name }: Extract<HtmlToken, { name: string }>): void {
    this.flush();
    if (name === 'ul' || name === 'ol') {
      if (kind === 'open') this.lists.push(name === 'ul' ? 'bullet' : 'number');
      else this.lists.pop();
    } else if (name === 'li') this.inItem = kind === 'open';
    const style = STYLES.find((known) => known === name);
    if (style) this.style = kind === 'open' ? style : 'normal';
  }

  private flush(): void {
    const spans = this.spans.filter(({ text }) => text !== '');
    const first = spans[0];
    const last = spans.at(-1);
    if (first) first.text = first.text.replace(/^ +/, '');
    if (last) last.text = last.text.replace(/[ \n]+$/, '');
    if (spans.some(({ text }) => text !== '')) {
      const listItem = this.inItem ? this.lists.at(-1) : undefined;
      this.blocks.push({
        _type: 'block',
        _key: `b${this.blocks.length}`,
        style: this.style ?? 'normal',
        children: spans,
        markDefs: this.links.filter(({ _key }) => spans.some(({ marks }) => marks?.includes(_key))),
        ...(listItem && { listItem, level: Math.max(1, this.lists.length) }),
      });
    }
    this.spans = [];
    // A link or mark that goes on does so in the next block; its definition goes along.
    this.links = this.links.filter(({ _key }) => this.marks.includes(_key));
  }
}
