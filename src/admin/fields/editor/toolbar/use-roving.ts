import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const TOOLS = '[data-tool]:not(:disabled)';

interface Roving {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: { target: EventTarget }): void;
}

/** One stop of the tab key for a whole toolbar, whose tools the arrow keys go through (WAI-ARIA's pattern of toolbars). */
export function useRoving(): Roving {
  const ref = useRef<HTMLDivElement>(null);
  const tools = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(TOOLS) ?? [])];
  const stopAt = (tool: HTMLElement): void => {
    for (const each of tools()) each.tabIndex = each === tool ? 0 : -1;
  };
  // Tools come and go with what is selected and allowed; one of them is always the stop.
  useEffect(() => {
    const all = tools();
    if (all[0]) stopAt(all.find((tool) => tool.getAttribute('tabindex') === '0') ?? all[0]);
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.matches(TOOLS)) stopAt(target);
    },
    onKeyDown: (event) => {
      const all = tools();
      const from = all.indexOf(document.activeElement as HTMLElement);
      const to = { ArrowRight: from + 1, ArrowLeft: from - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
      if (from < 0 || to === undefined) return;
      event.preventDefault();
      all[to % all.length]?.focus();
    },
  };
}
