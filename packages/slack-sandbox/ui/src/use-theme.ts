import { useSyncExternalStore } from 'react';

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => DARK.removeEventListener('change', listener);
}

/** Light or dark, as the system asks for. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => DARK.matches) ? 'dark' : 'light';
}
