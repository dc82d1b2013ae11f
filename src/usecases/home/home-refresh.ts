import type { Home, HomeScreen } from '../../domain/home/home.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { AppHomePublisher } from '../../ports/app-home.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GrantedFeatures } from '../../ports/granted-features.ts';
import type { StaleHome } from '../../ports/home-store.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import type { Timer } from '../../ports/timer.ts';
import { singleFlight } from '../nudges/single-flight-worker.ts';
import { withLease } from '../with-lease.ts';

/** App Homes that were not opened for a month (ms) are not redrawn until they are opened. */
const ONE_MONTH = 30 * 86_400_000;
/** Retry delay (ms) while another replica is drawing the App Home, possibly from older data. */
const DRAW_AGAIN = 1000;
const BATCH = 20;

const nameOf = ({ teamId, userId, owed }: StaleHome) => `${teamId}/${userId}/${owed}`;

/** Keeps the App Homes that people have opened up to date. */
export interface HomeRefresh {
  /** Draws the App Homes that are due, once for several changes; what failed in Slack waits for `retry`. */
  wake(): void;
  /** Draws the App Homes that are due, including those that failed in Slack. */
  retry(): void;
  /** Resolves when nothing is left to draw now. */
  drawn(): Promise<void>;
}

/** The dependencies of the refresh. */
export interface HomeRefreshDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Pick<Store, 'homes' | 'leases'>;
  readonly features: GrantedFeatures;
  readonly log: Log;
  /** Null if another process draws the App Homes. */
  readonly display: AppHomePublisher | null;
  /** Returns the current content of somebody's App Home. */
  readonly describe: (screen: HomeScreen) => Promise<Home>;
}

/**
 * Creates the refresh, which draws App Homes one after another from current data. What is due is stored, so that any
 * replica can draw it.
 */
export function createHomeRefresh(deps: HomeRefreshDeps): HomeRefresh {
  const { clock, timer, store, display, describe, features, log } = deps;
  /** App Homes, with their version, that failed in Slack or are being drawn by another replica. */
  const left = new Set<string>();
  const drawing = singleFlight(drawAll, new AbortController().signal, (error) =>
    log.error({ err: error }, 'The drawing of App Homes was interrupted'),
  );

  async function drawNow({ teamId, userId }: PersonKey): Promise<void> {
    const screen = await store.homes.find(teamId, userId);
    if (!screen || clock.now() - screen.seenAt > ONE_MONTH) return;
    const home = await describe(screen);
    // Somebody who is no longer a member keeps the notice that they were shown.
    if (!home.reader.isMember) return;
    await display?.showHome(home);
    // Slack's response contains the scopes granted now; if they have changed, the App Home is drawn again.
    if (`${features.missing(teamId)}` !== `${home.notAllowed}`)
      await store.homes.markStale([{ teamId, userId }]);
  }

  /** Only one replica at a time draws somebody's App Home, so that an older version cannot arrive last. */
  async function draw(home: StaleHome): Promise<void> {
    const key = { teamId: home.teamId, name: `home:${home.userId}` };
    const isDrawn = await withLease({ leases: store.leases, timer }, key, async () => {
      await drawNow(home);
      await store.homes.markDrawn(home);
      return true;
    });
    if (isDrawn) return;
    left.add(nameOf(home));
    timer.after(DRAW_AGAIN, retry);
  }

  async function drawAll(): Promise<void> {
    while (display) {
      const stale = await store.homes.stale(BATCH + left.size);
      const fresh = stale.filter((home) => !left.has(nameOf(home)));
      if (fresh.length === 0) return;
      for (const home of fresh) {
        await draw(home).catch((error: unknown) => {
          left.add(nameOf(home));
          log.warn({ err: error, userId: home.userId }, 'An App Home could not be drawn');
        });
      }
    }
  }

  function retry(): void {
    left.clear();
    drawing.wake();
  }

  return { wake: drawing.wake, retry, drawn: drawing.idle };
}
