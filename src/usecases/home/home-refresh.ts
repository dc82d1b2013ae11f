import type { Home, HomeScreen } from '../../domain/home/home.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { AppHomePublisher } from '../../ports/app-home.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GrantedFeatures } from '../../ports/granted-features.ts';
import type { OwedHome } from '../../ports/home-store.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import type { Timer } from '../../ports/timer.ts';
import { singleFlight } from '../nudges/single-flight-worker.ts';
import { withLease } from '../with-lease.ts';

/** Who has not looked for a month does not look now; their App Home is drawn when they open it. */
const ONE_MONTH = 30 * 86_400_000;
/** Another replica is drawing what may be older (ms). */
const DRAW_AGAIN = 1000;
const BATCH = 20;

const nameOf = ({ teamId, userId, owed }: OwedHome) => `${teamId}/${userId}/${owed}`;

/** The App Homes that people have in front of them. */
export interface HomeRefresh {
  /** Draws what is owed, once for many changes; what Slack has not taken waits for `retry`. */
  wake(): void;
  /** The same, and again what Slack has not taken. */
  retry(): void;
  /** Resolves when nothing is left to be drawn now. */
  drawn(): Promise<void>;
}

/** What the refresh works with. */
export interface HomeRefreshDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Pick<Store, 'homes' | 'leases'>;
  readonly features: GrantedFeatures;
  readonly log: Log;
  /** Null where another process draws them. */
  readonly display: AppHomePublisher | null;
  /** What somebody's App Home shows, as of now. */
  readonly describe: (screen: HomeScreen) => Promise<Home>;
}

/** Draws App Homes one after another, each from what is true by then. What is owed is stored, and any replica draws it. */
export function createHomeRefresh(deps: HomeRefreshDeps): HomeRefresh {
  const { clock, timer, store, display, describe, features, log } = deps;
  /** What Slack has not taken, or another replica is drawing, as it was then. */
  const left = new Set<string>();
  const drawing = singleFlight(drawAll, new AbortController().signal, (error) =>
    log.error({ err: error }, 'The drawing of App Homes was interrupted'),
  );

  async function drawNow({ teamId, userId }: PersonKey): Promise<void> {
    const screen = await store.homes.find(teamId, userId);
    if (!screen || clock.now() - screen.seenAt > ONE_MONTH) return;
    const home = await describe(screen);
    // Whoever is no member any more keeps what they were told instead.
    if (!home.reader.isMember) return;
    await display?.showHome(home);
    // Slack's answer says what is allowed now: whoever has just allowed more sees it at once.
    if (`${features.missing(teamId)}` !== `${home.notAllowed}`) await store.homes.owe([{ teamId, userId }]);
  }

  /** One replica at a time draws for somebody: otherwise the older picture could arrive last. */
  async function draw(home: OwedHome): Promise<void> {
    const key = { teamId: home.teamId, name: `home:${home.userId}` };
    const isDrawn = await withLease({ leases: store.leases, timer }, key, async () => {
      await drawNow(home);
      await store.homes.drawn(home);
      return true;
    });
    if (isDrawn) return;
    left.add(nameOf(home));
    timer.after(DRAW_AGAIN, retry);
  }

  async function drawAll(): Promise<void> {
    while (display) {
      const owed = await store.homes.owed(BATCH + left.size);
      const fresh = owed.filter((home) => !left.has(nameOf(home)));
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
