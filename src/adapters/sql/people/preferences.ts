import type { WorkspaceSettings } from '../../../domain/workspaces/workspace-settings.ts';

/** Converts a row to the settings that a workspace has changed itself. */
export function ownSettings(json: string): Partial<WorkspaceSettings> {
  return JSON.parse(json);
}
