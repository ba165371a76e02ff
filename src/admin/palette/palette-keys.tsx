import { lazy, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react';

const load = () => import('./palette-dialog');
const PaletteDialog = lazy(load);

/** Opens the palette by Ctrl+K, or ⌘K, on the page that it stands around. */
export function PaletteKeys({ children }: { children: ReactNode }): ReactElement {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      // What is typed right after the keys shall not be lost: it is loaded from the first of them on.
      if (event.key === 'Control' || event.key === 'Meta') void load();
      const isAsked =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      // An editor may have made a link of it already.
      if (!isAsked || event.defaultPrevented) return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);

  return (
    <>
      {children}
      {isOpen && (
        <Suspense fallback={null}>
          <PaletteDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
