import type {
  Installation,
  InstallationStore,
  SettingsInstallation,
} from '../../ports/installation-store.ts';

/** The database belongs to another workspace or app; the message says what to do. Nothing was changed. */
export class WrongDatabaseError extends Error {
  override readonly name = 'WrongDatabaseError';
}

/** The options for claiming a database. */
export interface ClaimOptions {
  /** The name of the database, for the message. */
  readonly database: string;
  /** Whether the app was created again in the same workspace. */
  readonly newApp: boolean;
  /** Whether the database is meant for several workspaces. */
  readonly isShared: boolean;
}

function named({ team, teamId }: Installation): string {
  return team === null ? `the workspace ${teamId}` : `the workspace ${team} (${teamId})`;
}

/**
 * Marks a database as belonging to a workspace and its app, or refuses it if it belongs to another. Otherwise two
 * bots with separate databases could serve one workspace, and each would have only part of its data.
 * @throws WrongDatabaseError
 */
export async function claimDatabase(
  installations: InstallationStore,
  claimant: SettingsInstallation,
  { database, newApp, isShared }: ClaimOptions,
): Promise<void> {
  const { teamId, appId } = claimant;
  const found = await installations.list();
  const own = found.find((installation) => installation.teamId === teamId);
  const other = found.find((installation) => installation.teamId !== teamId);
  if (other && !own && !isShared) {
    throw new WrongDatabaseError(
      `${database} belongs to ${named(other)}, and SLACK_BOT_TOKEN to ${named(claimant)}. Use the token of the first, or give this bot a database of its own: GHOSTWATCH_DATABASE=FILE.`,
    );
  }
  const isOtherApp = own?.appId != null && appId !== null && own.appId !== appId;
  if (isOtherApp && !newApp) {
    throw new WrongDatabaseError(
      `${database} belongs to the app ${own.appId} in ${named(own)}, and SLACK_BOT_TOKEN to the app ${appId}. Use the token of the first. If you made the app anew, and the old one is stopped for good, start once with: ghostwatch start --new-app.`,
    );
  }
  await installations.save({ ...claimant, appId: appId ?? own?.appId ?? null });
}
