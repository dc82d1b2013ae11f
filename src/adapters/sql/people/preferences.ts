import type { WorkspaceSettings } from '../../../domain/workspaces/workspace-settings.ts';

/** What a workspace has set itself, as its row says it. */
export function ownSettings(json: string): Partial<WorkspaceSettings> {
  return JSON.parse(json);
}
