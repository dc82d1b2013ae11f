import { useSyncExternalStore } from 'react';

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => DARK.removeEventListener('change', listener);
}

/** Light or dark, as set in the system. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => DARK.matches) ? 'dark' : 'light';
}
