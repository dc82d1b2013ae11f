import { SlackAccessError } from '../adapters/slack/identity.ts';
import type { SlackAppSettings } from '../config/slack-apps.ts';
import type { Clock } from '../ports/clock.ts';
import { forEachConcurrent } from '../usecases/concurrency.ts';
import { singleFlight, type Worker } from '../usecases/nudges/single-flight-worker.ts';
import { APPS_AT_ONCE, type Identification, identifyApp } from './identify-apps.ts';
import type { IdentifiedApp } from './slack-connections.ts';

/** How long (ms) an app that does not work is left alone before it is tried again. */
const TRY_AGAIN_AFTER = 60_000;

/**
 * Creates the worker that tries the missing apps again, when it is woken and not more often than once a minute, and
 * hands those that work by now to `connect`.
 */
export function createMissingApps(
  missing: readonly SlackAppSettings[],
  parts: Identification,
  { clock, stopping }: { readonly clock: Clock; readonly stopping: AbortSignal },
  connect: (app: IdentifiedApp) => Promise<void>,
): Worker {
  const { log } = parts;
  const left = new Set(missing);
  let triedAt = clock.now();

  async function tryAgain(settings: SlackAppSettings): Promise<void> {
    const app = await identifyApp(parts, settings).catch((error: unknown) => {
      if (error instanceof SlackAccessError) return null;
      throw error;
    });
    if (!app || stopping.aborted) return;
    await connect(app);
    left.delete(settings);
    log.info({ teamId: app.identity.teamId }, `${settings.tokenName} works now`);
  }

  return singleFlight(
    async () => {
      if (left.size === 0 || clock.now() - triedAt < TRY_AGAIN_AFTER) return;
      triedAt = clock.now();
      await forEachConcurrent([...left], APPS_AT_ONCE, tryAgain);
    },
    stopping,
    (error) => log.error({ err: error }, 'An app could not be connected'),
  );
}
