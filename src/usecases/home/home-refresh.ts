import type { Home, HomeScreen } from '../../domain/home/home.ts';
import { coverOf } from '../../domain/people/cover.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { AppHomePublisher } from '../../ports/app-home.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GrantedFeatures } from '../../ports/granted-features.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import type { Timer } from '../../ports/timer.ts';
import { withLease } from '../with-lease.ts';

/** Who has not looked for a month does not look now; their App Home is drawn when they open it. */
const ONE_MONTH = 30 * 86_400_000;
/** Another replica is drawing what may be older (ms). */
const DRAW_AGAIN = 1000;

/** Somebody who looks at their App Home; everybody in the workspace who does where `userId` is null. */
export interface HomeViewer {
  readonly teamId: string;
  readonly userId: string | null;
}

/** The App Homes that people have in front of them. */
export interface HomeRefresh {
  /**
   * Something that these people see may have changed; their App Homes are drawn anew soon, once for many changes. Called by
   * the writes of the store alone (`refresh-on-write.ts`).
   */
  changed(viewers: readonly HomeViewer[]): void;
  /** Draws again what Slack did not take. */
  retry(): void;
  /** Resolves when nothing is left to be drawn now. */
  drawn(): Promise<void>;
}

/** What the refresh works with. */
export interface HomeRefreshDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Pick<Store, 'homes' | 'people' | 'leases'>;
  readonly features: GrantedFeatures;
  readonly log: Log;
  readonly display: AppHomePublisher;
  /** What somebody's App Home shows, as of now. */
  readonly describe: (screen: HomeScreen) => Promise<Home>;
}

/** Draws App Homes one after another, each from what is true by then. */
export function createHomeRefresh(deps: HomeRefreshDeps): HomeRefresh {
  const { clock, timer, store, display, describe, features, log } = deps;
  const waiting = new Map<string, HomeViewer>();
  const refused = new Map<string, HomeViewer>();
  let drawing: Promise<void> | null = null;

  /** One replica at a time draws for somebody: otherwise the older picture could arrive last. */
  async function draw(person: PersonKey): Promise<void> {
    const key = { teamId: person.teamId, name: `home:${person.userId}` };
    const isDrawn = await withLease({ leases: store.leases, timer }, key, async () => {
      await drawNow(person);
      return true;
    });
    if (isDrawn === null) timer.after(DRAW_AGAIN, () => changed([person]));
  }

  async function drawNow({ teamId, userId }: PersonKey): Promise<void> {
    const screen = await store.homes.find(teamId, userId);
    if (!screen || clock.now() - screen.seenAt > ONE_MONTH) return;
    const home = await describe(screen);
    // Whoever is no member any more keeps what they were told instead.
    if (!home.reader.isMember) return;
    await display.showHome(home);
    // Slack's answer says what is allowed now: whoever has just allowed more sees it at once.
    if (`${features.missing(teamId)}` !== `${home.notAllowed}`) changed([{ teamId, userId }]);
  }

  /** Whoever covers for somebody sees their clients, too. */
  async function drawFor({ teamId, userId: viewerId }: HomeViewer): Promise<void> {
    if (viewerId === null) {
      const everybody = await store.homes.opened(teamId);
      changed(everybody.map((userId) => ({ teamId, userId })));
      return;
    }
    await draw({ teamId, userId: viewerId });
    const known = await store.people.find(teamId, viewerId);
    const userId = known && coverOf(known, clock.now());
    if (userId) await draw({ teamId, userId });
  }

  async function drawAll(): Promise<void> {
    for (let [next] = waiting; next; [next] = waiting) {
      const [key, viewer] = next;
      waiting.delete(key);
      await drawFor(viewer).catch((error: unknown) => {
        refused.set(key, viewer);
        log.warn({ err: error, userId: viewer.userId }, 'An App Home could not be drawn');
      });
    }
    drawing = null;
  }

  function changed(viewers: readonly HomeViewer[]): void {
    for (const { teamId, userId } of viewers) {
      waiting.set(`${teamId}/${userId ?? ''}`, { teamId, userId });
    }
    drawing ??= waiting.size > 0 ? Promise.resolve().then(drawAll) : null;
  }

  return {
    changed,
    retry: () => {
      const again = [...refused.values()];
      refused.clear();
      changed(again);
    },
    drawn: async () => {
      while (drawing) await drawing;
    },
  };
}
