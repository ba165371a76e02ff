import { toHTML, type PortableTextHtmlComponents } from '@portabletext/to-html';
import { nestLists, type Listed } from './lists';
import { renderable } from './renderable';
import { isSafeLink, isSafeSource } from '../addresses/safe-url';
import type { Code, Cta, Form, Heading, Image, Link, PortableText, Video } from './schema';

export interface HtmlOptions {
  /** The address of an image by the reference in its block; an image without one is left out. */
  imageUrl?: (reference: string) => string | undefined;
}

/**
 * A portable text as HTML. Text and attributes are escaped, links and sources checked again by the allow-list; what no
 * validated text holds is left out, so that even one that came into the database another way runs no script. Forms become placeholders that a site fills in.
 */
export function toHtml(blocks: PortableText, options: HtmlOptions = {}): string {
  return toHTML(nestLists(renderable(blocks) as Listed[]), {
    components: components(options),
    onMissingComponent: false,
  });
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any value harmless as text and inside a quoted attribute. */
export function escapeHtml(value: unknown): string {
  return String(value ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function components({ imageUrl }: HtmlOptions): Partial<PortableTextHtmlComponents> {
  return {
    escapeHTML: escapeHtml,
    marks: {
      link: ({ children, value }: { children: string; value?: Link }) => anchor(children, value),
      underline: ({ children }: { children: string }) => `<u>${children}</u>`,
    },
    unknownMark: ({ children }) => children,
    unknownType: () => '',
    types: {
      heading: ({ value }: { value: Heading }) => heading(value),
      cta: ({ value }: { value: Cta }) => cta(value),
      video: ({ value }: { value: Video }) => video(value),
      image: ({ value }: { value: Image }) => image(value, imageUrl),
      form: ({ value }: { value: Form }) => form(value),
      code: ({ value }: { value: Code }) => code(value),
      seo: () => '',
    },
  };
}

/** Attributes as they stand in a tag; those without a value are left out. */
function attributes(values: Record<string, string | number | boolean | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

function anchor(children: string, link: Link | undefined): string {
  const { href, title, target } = link ?? {};
  if (typeof href !== 'string' || !isSafeLink(href)) return children;
  const blank = target === '_blank';
  // A page opened in a new tab must not reach back into this one.
  const opened = blank ? { target: '_blank', rel: 'noopener' } : {};
  return `<a${attributes({ href, title, ...opened })}>${children}</a>`;
}

function heading({ text, level }: Heading): string {
  const rank = level && level >= 1 && level <= 6 ? Math.floor(level) : 2;
  return `<h${rank}>${escapeHtml(text)}</h${rank}>`;
}

function cta({ text, url, style, size }: Cta): string {
  if (typeof url !== 'string' || !isSafeLink(url)) return '';
  return `<p><a${attributes({ class: `cta cta-${style} cta-${size}`, href: url })}>${escapeHtml(text)}</a></p>`;
}

const FILE = /\.(mp4|webm|ogv|ogg|mov|m4v)(?:[?#]|$)/i;

function video({ url, title, thumbnail, autoplay, controls }: Video): string {
  if (typeof url !== 'string' || !isSafeSource(url)) return '';
  const poster = typeof thumbnail === 'string' && isSafeSource(thumbnail) ? thumbnail : undefined;
  const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
  if (!FILE.test(url)) {
    const shown = poster ? `<img${attributes({ src: poster, alt: title ?? url })}>` : escapeHtml(title ?? url);
    return `<figure class="video"><a${attributes({ href: url })}>${shown}</a></figure>`;
  }
  // Browsers start a video by themselves only when it is silent.
  const playing = { controls: controls ?? true, autoplay: autoplay === true, muted: autoplay === true };
  return `<figure class="video"><video${attributes({ src: url, poster, ...playing })}></video>${caption}</figure>`;
}

function image({ asset, alt, caption }: Image, imageUrl: HtmlOptions['imageUrl']): string {
  const src = imageUrl?.(asset?._ref);
  if (!src || !isSafeSource(src)) return '';
  const text = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${text}</figure>`;
}

function form({ formType, formId, title, description }: Form): string {
  const head = title ? `<h2>${escapeHtml(title)}</h2>` : '';
  const text = description ? `<p>${escapeHtml(description)}</p>` : '';
  return `<div${attributes({ class: 'form', 'data-form-type': formType, 'data-form-id': formId })}>${head}${text}</div>`;
}

function code({ language, code: text, filename, highlightLines }: Code): string {
  const outer = attributes({ 'data-filename': filename, 'data-highlight': highlightLines?.join(',') });
  const inner = attributes({ class: language && `language-${language.replace(/\s+/g, '-')}` });
  return `<pre${outer}><code${inner}>${escapeHtml(text)}</code></pre>`;
}
