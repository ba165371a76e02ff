import { htmlToBlocks, type BlocksOfHtml } from '../../../../shared/portable-text/from-markup/html-to-blocks';
import { looksLikeMarkdown, markdownToBlocks } from '../../../../shared/portable-text/from-markup/markdown-to-blocks';

/** What is pasted or dropped, in one of the ways that it comes in. */
interface Pasted {
  mimeType: string;
  data: string;
}

/** The blocks of HTML and of Markdown, also where that comes as mere text; undefined of what is neither. */
export function readMarkup({ mimeType, data }: Pasted, key: () => string): BlocksOfHtml | undefined {
  if (mimeType === 'text/html') return htmlToBlocks(data, key);
  const isMarkdown = mimeType === 'text/markdown' || (mimeType === 'text/plain' && looksLikeMarkdown(data));
  return isMarkdown ? markdownToBlocks(data, key) : undefined;
}
