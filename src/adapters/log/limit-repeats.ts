import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

const INTERVAL = 60_000;
/** Maximum number of different messages that are remembered. */
const REMEMBERED = 100;

interface Written {
  readonly at: number;
  repeats: number;
}

/**
 * Returns a log that writes the same message at most once a minute; the next line contains how many were left out
 * (`repeats`). For lines that outsiders can trigger as often as they like.
 */
export function limitRepeats(log: Log, clock: Clock): Log {
  const written = new Map<string, Written>();

  const limited =
    (level: keyof Log): Log[keyof Log] =>
    (facts, message) => {
      const last = written.get(message);
      if (last && Math.abs(clock.now() - last.at) < INTERVAL) {
        last.repeats += 1;
        return;
      }
      if (written.size >= REMEMBERED) written.clear();
      written.set(message, { at: clock.now(), repeats: 0 });
      log[level](last?.repeats ? { ...facts, repeats: last.repeats } : facts, message);
    };

  return { debug: limited('debug'), info: limited('info'), warn: limited('warn'), error: limited('error') };
}
