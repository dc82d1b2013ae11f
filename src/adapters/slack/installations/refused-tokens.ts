import type { Clock } from '../../../ports/clock.ts';
import type { StoredInstallation } from '../../../ports/installation-store.ts';
import { createRecentMap } from '../recent-map.ts';

/** How often (ms) a call tries a token again that Slack has refused. */
const TRY_EVERY = 15 * 60_000;
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** The number of workspaces remembered for which the token of their organisation is refused. */
const REMEMBERED = 10_000;

/** Remembers which tokens Slack has refused, for which workspaces, and when they were last tried. */
export function createRefusedTokens(clock: Clock) {
  /** When (UTC ms) a call last tried a refused token, by installation. */
  const tried = new Map<string, number>();
  /** When (UTC ms) the token of an organisation was last refused for one of its workspaces only, by workspace. */
  const notGranted = createRecentMap<string, number>(REMEMBERED);

  /** When (UTC ms) the token of an installation was last refused for a workspace. */
  function refusedAt({ isOrganisation, state, teamId }: StoredInstallation, forTeam: string) {
    if (state === 'refused') return tried.get(teamId) ?? LONG_AGO;
    return isOrganisation ? notGranted.get(forTeam) : undefined;
  }

  return {
    /** The installations to be tried for a workspace, those whose token is not refused first. */
    inOrder: (found: readonly StoredInstallation[], teamId: string): readonly StoredInstallation[] => {
      const isRefused = (one: StoredInstallation) => refusedAt(one, teamId) !== undefined;
      const living = found.filter(({ state }) => state === 'active' || state === 'refused');
      return [...living.filter((one) => !isRefused(one)), ...living.filter(isRefused)];
    },

    /** Whether an installation may be used for a workspace now: a refused one is tried once in a while. */
    isUsable: (one: StoredInstallation, forTeam: string): boolean => {
      const last = refusedAt(one, forTeam);
      if (last === undefined) return true;
      if (Math.abs(clock.now() - last) < TRY_EVERY) return false;
      if (one.state === 'refused') tried.set(one.teamId, clock.now());
      return true;
    },

    /** Whether a call that succeeds for a workspace may end a refusal. */
    mayEnd: (forTeam: string): boolean => tried.size > 0 || Boolean(notGranted.get(forTeam)),

    /** Notes whether Slack has accepted the token of an installation. */
    note: ({ teamId }: StoredInstallation, isAccepted: boolean): void => {
      if (isAccepted) tried.delete(teamId);
      else tried.set(teamId, clock.now());
    },

    /** Notes whether the token of an organisation works for one of its workspaces. */
    noteGranted: (forTeam: string, isGranted: boolean): void => {
      if (isGranted) notGranted.delete(forTeam);
      else notGranted.set(forTeam, clock.now());
    },
  };
}
