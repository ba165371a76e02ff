import { useCallback } from 'react';
import { useAPIErrorHandler, useNotification, type FetchError } from '@strapi/strapi/admin';

/** Shows what the server says of a request that it refused. */
export function useTellError(): (error: unknown) => void {
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  return useCallback(
    (error) => toggleNotification({ type: 'danger', message: formatAPIError(error as FetchError) }),
    [formatAPIError, toggleNotification],
  );
}
