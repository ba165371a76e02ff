import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Navigate, useLocation, useMatch } from 'react-router-dom';
import { isRoot, useReadTypes } from '../strapi/content-menu';
import { firstPath, lastOpened, rememberOpened } from './opened';

/** Remembers which type is open, and opens it again where none is chosen. */
export function OpenLast({ children }: { children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  const { kind, uid } = useMatch('/content-manager/:kind/:uid/*')?.params ?? {};
  const reads = useReadTypes();

  useEffect(() => {
    if (kind?.endsWith('-types') && uid && reads.has(uid)) rememberOpened(`${kind}/${uid}`);
  }, [kind, uid, reads]);

  const path = isRoot(pathname) ? firstPath(reads, lastOpened()) : null;
  return path ? <Navigate to={path} replace /> : <>{children}</>;
}
