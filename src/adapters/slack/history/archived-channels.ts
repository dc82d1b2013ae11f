import type { Clock } from '../../../ports/clock.ts';
import { createRecentMap } from '../recent-map.ts';
import type { SlackClients } from '../web-clients.ts';

const ONE_HOUR = 3_600_000;
/** The number of channels whose state is cached. */
const REMEMBERED = 10_000;

/** Tells which channels are archived. `clientsOf` returns the Slack clients of a workspace. */
export function createArchivedChannels(clientsOf: (teamId: string) => SlackClients, clock: Clock) {
  const archived = createRecentMap<string, { readonly is: boolean; readonly at: number }>(REMEMBERED);

  /**
   * Whether a channel is archived, cached for an hour. Falls back to the last known answer if Slack does not respond,
   * so that a reading does not fail because of it.
   */
  async function isArchived(teamId: string, channel: string): Promise<boolean> {
    const key = `${teamId}/${channel}`;
    const known = archived.get(key);
    if (known && Math.abs(clock.now() - known.at) < ONE_HOUR) return known.is;
    try {
      const info = await clientsOf(teamId).read.conversations.info({ channel });
      archived.set(key, { is: info.channel?.is_archived === true, at: clock.now() });
    } catch {
      return known?.is ?? false;
    }
    return archived.get(key)?.is ?? false;
  }

  return {
    isArchived,
    /** Asks Slack again the next time. */
    forget: (teamId: string, channelId: string): void => void archived.delete(`${teamId}/${channelId}`),
  };
}
