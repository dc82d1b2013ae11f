import { createKey } from '../usecases/api-keys/create.ts';
import { revokeKey } from '../usecases/api-keys/revoke.ts';
import { inWorkspace, type WorkspaceChoice } from './workspace-context.ts';

const moment = (at: number | null) => (at === null ? '–' : new Date(at).toISOString().slice(0, 16));

/** `ghostwatch key create NAME`: resolves with the lines to print; the last one contains only the key. */
export function createNamedKey(
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

/** `ghostwatch key revoke NAME`: resolves with the message to print. */
export function revokeNamedKey(choice: WorkspaceChoice, named: string): Promise<string> {
  return inWorkspace(choice, async (ctx, teamId) => {
    const { name } = await revokeKey(ctx, teamId, named);
    return `The key “${name}” no longer works.`;
  });
}
