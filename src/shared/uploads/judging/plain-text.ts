/** What subtitles may mark: voices, classes, emphasis, and the time at which a word is spoken. */
const CUE_MARKS = /<\/?(?:b|i|u|c|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d[\d:.]*>|-->/g;
/** Nothing that a text contains: whatever has these is some binary format. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/** The text of some bytes, or null when they are no UTF-8. */
export function decodedText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether a text holds no markup. A page or a script that was renamed is told by its `<`; of subtitles the marks that
 * they have are let through.
 */
export function isPlainText(text: string, extension: string): boolean {
  const isSubtitles = extension === 'vtt' || extension === 'srt';
  const bare = isSubtitles ? text.replace(CUE_MARKS, '') : text;
  return !CONTROL.test(text) && !bare.includes('<');
}
