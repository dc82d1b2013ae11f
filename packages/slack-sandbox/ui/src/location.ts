import { useCallback, useEffect, useState } from 'react';

export type Panel = 'tasks' | 'wire' | 'none';
export type Tab = 'messages' | 'home';

/** What the page shows. It is part of the address, so that reloading and the back button work. */
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

/** The address of a location inside this page. */
function write(location: Location): string {
  const entries = Object.entries(location).filter(([, value]) => value !== undefined);
  return `#${new URLSearchParams(Object.fromEntries(entries))}`;
}

/** The location, and a function that changes it; what the patch leaves out stays. */
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

/** The address inside this page for a link to a message or channel; undefined for any other link. */
export function insideLink(href: string): string | undefined {
  const [, place, seconds, micros] = /\/archives\/(\w+)(?:\/p(\d{10})(\d{6}))?/.exec(href) ?? [];
  if (place === undefined) return undefined;
  const parent = new URL(href).searchParams.get('thread_ts') ?? undefined;
  const thread = parent ?? (seconds === undefined ? undefined : `${seconds}.${micros}`);
  return write({ ...read(), place, thread, tab: 'messages' });
}
