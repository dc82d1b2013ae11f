import type { Insertable, Selectable } from 'kysely';
import type {
  InstallationState,
  InstalledApp,
  SealedTokens,
  StoredInstallation,
} from '../../../ports/installation-store.ts';
import type { InstallationRow } from '../schema.ts';

/** The columns that hold tokens. */
export function tokenColumns(tokens: SealedTokens | null) {
  return {
    bot_token: tokens?.botToken ?? null,
    refresh_token: tokens?.refreshToken ?? null,
    token_expires_at: tokens?.expiresAt ?? null,
  };
}

/** Converts an installation to its row, active from the moment of its installation. */
export function toRow(app: InstalledApp): Insertable<InstallationRow> {
  return {
    team_id: app.teamId,
    team: app.team,
    app_id: app.appId,
    connections: null,
    connected_at: null,
    enterprise_id: app.enterpriseId,
    is_organisation: app.isOrganisation ? 1 : 0,
    bot_user_id: app.botUserId,
    bot_id: app.botId,
    scopes: app.scopes.join(','),
    installed_by: app.installedBy,
    installed_at: app.installedAt,
    state: 'active',
    state_since: app.installedAt,
    version: 1,
    token_hash: null,
    ...tokenColumns(app.tokens),
  };
}

/** Converts a row to an installation. */
export function fromRow(row: Selectable<InstallationRow>): StoredInstallation {
  const { bot_token: botToken, refresh_token: refreshToken, token_expires_at: expiresAt } = row;
  return {
    teamId: row.team_id,
    team: row.team,
    appId: row.app_id,
    enterpriseId: row.enterprise_id,
    isOrganisation: row.is_organisation === 1,
    botUserId: row.bot_user_id,
    botId: row.bot_id,
    scopes: row.scopes === '' ? [] : row.scopes.split(','),
    installedBy: row.installed_by,
    installedAt: row.installed_at,
    state: row.state as InstallationState,
    stateSince: row.state_since,
    tokenHash: row.token_hash,
    tokens: botToken === null ? null : { botToken, refreshToken, expiresAt },
    version: row.version,
  };
}
