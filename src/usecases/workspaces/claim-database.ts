import type { Installation, InstallationStore } from '../../ports/installation-store.ts';

/** The database belongs to another workspace or app; the message says how to go on. Nothing was changed. */
export class WrongDatabaseError extends Error {
  override readonly name = 'WrongDatabaseError';
}

/** How a database is claimed. */
export interface ClaimOptions {
  /** What the database is called, for the message. */
  readonly database: string;
  /** Whether the app was made anew in the same workspace. */
  readonly newApp: boolean;
  /** Whether the database is meant for several workspaces. */
  readonly isShared: boolean;
}

function named({ team, teamId }: Installation): string {
  return team === null ? `the workspace ${teamId}` : `the workspace ${team} (${teamId})`;
}

/**
 * Marks a database as that of a workspace and its app, or refuses it when it is somebody else's: two bots on one
 * workspace with a database each split what people tell them, and nobody would notice.
 * @throws WrongDatabaseError
 */
export async function claimDatabase(
  installations: InstallationStore,
  claimant: Installation,
  { database, newApp, isShared }: ClaimOptions,
): Promise<void> {
  const { teamId, team, appId } = claimant;
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
  await installations.save({ teamId, team, appId: appId ?? own?.appId ?? null });
}
