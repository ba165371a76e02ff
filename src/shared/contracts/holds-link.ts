const LINK = /https?:\s*\/\s*\/|(?<![\p{L}\p{N}])www\s*\./iu;

/** Whether a text holds a web address, by its scheme or by www, also in letters that only look otherwise. */
export function holdsLink(text: string): boolean {
  return LINK.test(text.normalize('NFKC').replace(/\p{Cf}/gu, ''));
}
