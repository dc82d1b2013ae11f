import { joinStore } from './adapters/sql/open-store.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import { databaseName } from './config.ts';
import { GhostwatchError } from './domain/errors.ts';
import { localizerFor } from './languages/localizer.ts';
import { refusalText } from './languages/refusals.ts';
import type { Store } from './ports/store.ts';
import { createKey } from './usecases/keys/create.ts';
import { revokeKey } from './usecases/keys/revoke.ts';

/** A command cannot be carried out as it was typed; the message says why. Nothing was changed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Which workspace of which database a command is about. */
export interface WorkspaceChoice {
  readonly database: string;
  /** Slack's id (`T…`); may be left out where the database has one workspace. */
  readonly workspace: string | undefined;
}

/**
 * The workspace that is meant.
 * @throws CommandError where it is unknown, or none was named and there is not exactly one
 */
async function teamOf(store: Store, workspace: string | undefined): Promise<string> {
  const teams = (await store.installations.list()).map(({ teamId }) => teamId);
  if (teams.length === 0)
    throw new CommandError('No workspace is connected yet. Start the bot once: ghostwatch start.');
  const [only = ''] = teams;
  if (workspace === undefined && teams.length === 1) return only;
  if (workspace !== undefined && teams.includes(workspace)) return workspace;
  const known = `Known are: ${teams.join(', ')}.`;
  throw new CommandError(
    workspace === undefined
      ? `Several workspaces are connected. Name one with --workspace. ${known}`
      : `There is no workspace ${workspace}. ${known}`,
  );
}

/** Carries out one piece of work on a workspace, also while the bot is running. */
async function inWorkspace<T>(
  { database, workspace }: WorkspaceChoice,
  work: (ctx: { readonly store: Store; readonly now: number }, teamId: string) => Promise<T>,
): Promise<T> {
  const store = await joinStore(database, databaseName(database));
  try {
    const now = systemClock.now();
    return await work({ store, now }, await teamOf(store, workspace));
  } catch (error) {
    if (!(error instanceof GhostwatchError)) throw error;
    const t = localizerFor({ locale: 'en', timeZone: 'UTC' }, systemClock.now());
    throw new CommandError(refusalText(error, t), { cause: error });
  } finally {
    await store.close();
  }
}

const moment = (at: number | null) => (at === null ? '–' : new Date(at).toISOString().slice(0, 16));

/** `ghostwatch key create NAME`: resolves with the lines to print; the last one is the key, alone. */
export function makeKey(
  choice: WorkspaceChoice,
  name: string,
  readOnly: boolean,
): Promise<readonly string[]> {
  return inWorkspace(choice, async (ctx, teamId) => {
    const scope = readOnly ? 'read' : 'write';
    const { key, secret } = await createKey(ctx, { teamId, name, scope, createdBy: null });
    const may = readOnly ? 'may read' : 'may read and write';
    return [
      `The key “${key.name}” ${may} in ${teamId}. It is shown this once; keep it like a password:`,
      secret,
    ];
  });
}

/** `ghostwatch key list`: resolves with a line for each key. */
export function listKeys(choice: WorkspaceChoice): Promise<readonly string[]> {
  return inWorkspace(choice, async ({ store }, teamId) => {
    const keys = await store.keys.list(teamId);
    if (keys.length === 0) return ['There are no keys. Make one: ghostwatch key create NAME'];
    return keys.map(({ name, scope, createdAt, lastUsedAt, revokedAt }) => {
      const state = revokedAt === null ? `last used ${moment(lastUsedAt)}` : `revoked ${moment(revokedAt)}`;
      return `${name}  ${scope}  made ${moment(createdAt)}  ${state}`;
    });
  });
}

/** `ghostwatch key revoke NAME`: resolves with what to say. */
export function withdrawKey(choice: WorkspaceChoice, named: string): Promise<string> {
  return inWorkspace(choice, async (ctx, teamId) => {
    const { name } = await revokeKey(ctx, teamId, named);
    return `The key “${name}” no longer works.`;
  });
}
