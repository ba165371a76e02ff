import { useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';

const KEY = 'magnetiq.raw-values';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface RawValues {
  /** Whether all fields show what is stored as it is. */
  on: boolean;
  toggle(): void;
}

/** The one switch by which who develops sees JSON in the place of forms; undefined for everybody else. */
export function useRawValues(): RawValues | undefined {
  const roles = useAuth('RawValues', ({ user }) => user?.roles);
  const on = useSyncExternalStore(subscribe, () => window.localStorage.getItem(KEY) === 'on');
  if (!roles?.some(({ code }) => code === 'strapi-super-admin')) return undefined;
  return {
    on,
    toggle: () => {
      window.localStorage.setItem(KEY, on ? 'off' : 'on');
      for (const listener of listeners) listener();
    },
  };
}
