import { LINK } from '../../../../shared/portable-text/block-shapes';
import { faultsOf } from '../../../../shared/shapes/faults-of';

/**
 * What somebody typed or pasted as the address of a link, as it is stored; undefined where the server would refuse it.
 * What is not quite one is completed: a mail address gets `mailto:`, and `www.` its `https://`.
 */
export function typedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^www\.\S+$/i.test(text)
    ? `https://${text}`
    : /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)
      ? `mailto:${text}`
      : text;
  return faultsOf(LINK.members.href.shape, address).length === 0 ? address : undefined;
}

/** Whether a text that is pasted over others is meant as their link: a whole address, not a path or a mere word. */
export function isPastedAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|www\.)/i.test(text.trim()) && typedAddress(text) !== undefined;
}
