import type { Context } from '@slack/bolt';
import { isAuthRevoked } from '../../error-codes.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';

/**
 * The id of the installation that an event is about: the organisation's for an organisation-wide one, else the
 * workspace's.
 */
function installationOf(context: Context): string {
  return context.isEnterpriseInstall && context.enterpriseId ? context.enterpriseId : teamOf(context);
}

/** Handles Slack's two events that say that the bot was removed from a workspace or lost its token. */
export function listenToUninstalls(app: GuardedApp): void {
  const { useCases } = app.deps;
  const { clientsOf } = app;
  /** Whether Slack still accepts the stored token; null if it does not answer. */
  async function isTokenAccepted(teamId: string): Promise<boolean | null> {
    try {
      await clientsOf(teamId).read.auth.test();
      return true;
    } catch (error) {
      return isAuthRevoked(error) ? false : null;
    }
  }

  async function note(context: Context, eventTime: number): Promise<void> {
    const teamId = installationOf(context);
    const saidAt = eventTime * 1000;
    await useCases.noteUninstalled({ teamId, saidAt, isTokenAccepted: await isTokenAccepted(teamId) });
  }

  app.event('app_uninstalled', ({ context, body }) => note(context, body.event_time));
  app.event('tokens_revoked', async ({ event, context, body }) => {
    // Revoked tokens of users do not concern the bot.
    if (event.tokens.bot?.length) await note(context, body.event_time);
  });
}
