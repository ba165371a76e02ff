import { lazy, Suspense, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { lastDeletion, onDeletion, setLastDeletion } from './deletion-requests';

const UndoNotice = lazy(() => import('./undo-notice'));

/** Offers to take back what was deleted last, on the pages that it stands around. */
export function OfferUndo({ children }: { children: ReactNode }): ReactElement {
  const request = useSyncExternalStore(onDeletion, lastDeletion);
  return (
    <>
      {children}
      {request !== null && (
        <Suspense fallback={null}>
          <UndoNotice key={request} request={request} onClose={() => setLastDeletion(null)} />
        </Suspense>
      )}
    </>
  );
}
