import { useCallback, useEffect, useState } from 'react';

export type Panel = 'tasks' | 'wire' | 'none';
export type Tab = 'messages' | 'home';

/** Where the browser is; it stands in the address, so that a reload and the back button do what they should. */
export interface Location {
  readonly as: string | undefined;
  readonly place: string | undefined;
  readonly thread: string | undefined;
  readonly tab: Tab;
  readonly panel: Panel;
}

function read(): Location {
  const query = new URLSearchParams(window.location.hash.slice(1));
  const panel = query.get('panel');
  const isNarrow = window.matchMedia('(max-width: 900px)').matches;
  return {
    as: query.get('as') ?? undefined,
    place: query.get('place') ?? undefined,
    thread: query.get('thread') ?? undefined,
    tab: query.get('tab') === 'home' ? 'home' : 'messages',
    panel: panel === 'wire' || panel === 'none' || panel === 'tasks' ? panel : isNarrow ? 'none' : 'tasks',
  };
}

function write(location: Location): string {
  const entries = Object.entries(location).filter(([, value]) => value !== undefined);
  return `#${new URLSearchParams(Object.fromEntries(entries))}`;
}

/** The location, and the way to go elsewhere; what is not named stays. */
export function useLocation(): [Location, (patch: Partial<Location>) => void] {
  const [location, setLocation] = useState(read);
  useEffect(() => {
    const follow = () => setLocation(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((patch: Partial<Location>) => {
    window.location.hash = write({ ...read(), ...patch });
  }, []);
  return [location, go];
}
