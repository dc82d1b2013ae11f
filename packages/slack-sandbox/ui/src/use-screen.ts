import { useEffect, useState } from 'react';
import type { Screen } from '../../src/page-api/screen.ts';
import type { Location } from './location.ts';

/** The latest screen for a location, and whether the connection to the workspace is lost. */
export function useScreen({ as, place, thread, panel }: Location): {
  screen: Screen | null;
  isLost: boolean;
} {
  const [screen, setScreen] = useState<Screen | null>(null);
  const [isLost, setLost] = useState(false);
  const withWire = panel === 'wire';
  useEffect(() => {
    const query = new URLSearchParams({ wire: String(withWire) });
    if (as !== undefined) query.set('as', as);
    if (place !== undefined) query.set('place', place);
    if (thread !== undefined) query.set('thread', thread);
    const source = new EventSource(`/page/screen?${query}`);
    source.onmessage = ({ data }) => {
      setScreen(JSON.parse(data));
      setLost(false);
    };
    source.onerror = () => setLost(true);
    return () => source.close();
  }, [as, place, thread, withWire]);
  return { screen, isLost };
}
