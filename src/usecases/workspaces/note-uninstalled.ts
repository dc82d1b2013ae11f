import type { Context } from '../context.ts';

/** A Slack event: the app was uninstalled from a workspace or organisation, or its tokens were revoked. */
export interface Uninstalling {
  readonly teamId: string;
  /** When it happened (UTC ms), to the second. */
  readonly saidAt: number;
  /** Whether Slack still accepts the stored token; null if it does not answer. */
  readonly isTokenAccepted: boolean | null;
}

/** Slack dates events in whole seconds (ms). */
const SECOND = 1000;

/**
 * Marks an installation as uninstalled: nothing is sent for it any more, and its data is kept for now. Slack repeats
 * such events, and they may arrive after the app was installed again, so an event is ignored if it is older than the
 * installation or if Slack still accepts the token.
 */
export async function noteUninstalled(
  { store, log, now }: Context,
  { teamId, saidAt, isTokenAccepted }: Uninstalling,
): Promise<void> {
  const installation = await store.installations.find(teamId);
  if (!installation || installation.state === 'uninstalled' || installation.state === 'deleting') return;
  const isOlder = saidAt + SECOND <= installation.installedAt;
  if (isOlder || isTokenAccepted === true) {
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
