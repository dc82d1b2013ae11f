import type { Installation, OrgInstallation } from '@slack/oauth';
import type { InstallationStore, InstalledApp } from '../../../ports/installation-store.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';
import { sealTokens } from '../installations/sealed-tokens.ts';
import type { Outcome } from './outcome-page.ts';

/**
 * When a token expires (UTC ms), from the seconds that Slack's SDK computed with the machine's clock; null if never.
 */
const endOf = (expiresAt: number | undefined) => (expiresAt === undefined ? null : expiresAt * 1000);

/**
 * Where the app was installed: the organisation for an organisation-wide installation, even if Slack also names a
 * workspace.
 */
function placeOf({ isEnterpriseInstall, enterprise, team }: Installation | OrgInstallation) {
  // In some payloads the flag is a string.
  const isOrganisation = String(isEnterpriseInstall) === 'true' && enterprise !== undefined;
  return { isOrganisation, ...((isOrganisation ? enterprise : team) ?? { id: '' }) };
}

/** Stores what Slack has granted, with encrypted tokens; null if it granted no bot or named no workspace. */
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
