import type { Installation, OrgInstallation } from '@slack/oauth';
import type { InstallationStore, InstalledApp } from '../../../ports/installation-store.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';
import { sealTokens } from '../installations/sealed-tokens.ts';
import type { Outcome } from './outcome-page.ts';

/** Slack's SDK counts the end of a token from the machine's clock (seconds). */
const endOf = (expiresAt: number | undefined) => (expiresAt === undefined ? null : expiresAt * 1000);

/** Where the app was installed: an organisation where Slack says so, also when it names a workspace beside it. */
function placeOf({ isEnterpriseInstall, enterprise, team }: Installation | OrgInstallation) {
  // In some payloads the flag is a text.
  const isOrganisation = String(isEnterpriseInstall) === 'true' && enterprise !== undefined;
  return { isOrganisation, ...((isOrganisation ? enterprise : team) ?? { id: '' }) };
}

/** Stores what Slack has granted, with its tokens sealed; null where it granted no bot, or names no place. */
export async function storeInstallation(
  granted: Installation | OrgInstallation,
  {
    installations,
    secrets,
    now,
  }: {
    readonly installations: InstallationStore;
    readonly secrets: SecretBox;
    /** UTC ms */
    readonly now: number;
  },
): Promise<Extract<Outcome, { readonly kind: 'installed' | 'reinstalled' | 'deleting' }> | null> {
  const { bot, enterprise, user, appId } = granted;
  const { id: teamId, name, isOrganisation } = placeOf(granted);
  if (!bot || teamId === '') return null;
  const tokens = {
    botToken: bot.token,
    refreshToken: bot.refreshToken ?? null,
    expiresAt: endOf(bot.expiresAt),
  };
  const app: InstalledApp = {
    teamId,
    team: name ?? null,
    appId: appId ?? null,
    enterpriseId: enterprise?.id ?? '',
    isOrganisation,
    botUserId: bot.userId,
    botId: bot.id,
    scopes: bot.scopes,
    installedBy: user.id,
    installedAt: now,
    tokens: sealTokens(teamId, tokens, secrets),
  };
  const kind = await installations.install(app);
  const where = name ?? teamId;
  if (kind === 'deleting') return { kind, where };
  const openUrl = `https://slack.com/app_redirect?${new URLSearchParams({ app: appId ?? '', team: teamId })}`;
  return { kind, where, isOrganisation, scopes: bot.scopes, openUrl };
}
