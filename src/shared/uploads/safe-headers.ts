import { isShownInline, kindOfExtension } from './kinds';

/** How a stored file is served, whoever serves it. */
export interface ServedAs {
  type: string;
  disposition: 'inline' | 'attachment';
}

/**
 * How a file with this extension may be served. What is no kind of ours, such as an old `.html` or `.js`, is bytes to
 * save: with `nosniff` a browser then neither shows it nor runs it as a script.
 */
export function servedAs(extension: string | null | undefined): ServedAs {
  const kind = kindOfExtension(extension);
  if (!kind) return { type: 'application/octet-stream', disposition: 'attachment' };
  const type = kind.group === 'text' ? `${kind.mime}; charset=utf-8` : kind.mime;
  return { type, disposition: isShownInline(kind) ? 'inline' : 'attachment' };
}

/**
 * The policy of every uploaded file: opened by itself it has an origin of its own, runs nothing and loads nothing, and
 * browsers can still show images, videos and PDF.
 */
export const UPLOAD_POLICY =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
