import type { Context } from '../context.ts';

/** Slack says that the app is gone from a workspace or organisation, or that its tokens are. */
export interface Uninstalling {
  readonly teamId: string;
  /** When it happened (UTC ms), to the second. */
  readonly saidAt: number;
  /** Whether Slack still takes the stored token; null where it does not answer. */
  readonly isTokenTaken: boolean | null;
}

/** Slack names moments of events by whole seconds (ms). */
const SECOND = 1000;

/**
 * Marks an installation as uninstalled: nothing is sent for it any more, and its data waits. Slack repeats such events,
 * and they may come after the app was installed again: what is older than the installation, or contradicted by a token
 * that Slack takes, changes nothing.
 */
export async function noteUninstalled(
  { store, log, now }: Context,
  { teamId, saidAt, isTokenTaken }: Uninstalling,
): Promise<void> {
  const installation = await store.installations.find(teamId);
  if (!installation || installation.state === 'uninstalled' || installation.state === 'deleting') return;
  const isOlder = saidAt + SECOND <= installation.installedAt;
  if (isOlder || isTokenTaken === true) {
    log.info(
      { teamId },
      'The app was said to be uninstalled, and is installed again since: nothing was changed',
    );
    return;
  }
  const { version } = installation;
  if (await store.installations.changeState({ teamId, version, state: 'uninstalled', at: now })) {
    log.info({ teamId }, 'The app was uninstalled: nothing is sent any more, and the data waits');
  }
}
